package org.junheng.compiler;

import java.util.Collection;
import org.junheng.packs.Criterion;

/** Tells what is wrong with criteria, each at the line of its rule. */
record CriterionProblems(FileProblems files) {
    void add(Criterion criterion, String key, Object... arguments) {
        files.add(criterion.file(), criterion.line(), key, arguments);
    }

    /** A word that nobody knows; {@code {0}} is the word, {@code {1}} the known ones, {@code {2}} the next step. */
    void unknown(Criterion criterion, String key, String written, Collection<String> known) {
        String near = CompilerMessages.didYouMean(written, known);
        add(criterion, key, written, String.join(CompilerMessages.AND, known), near);
    }
}
