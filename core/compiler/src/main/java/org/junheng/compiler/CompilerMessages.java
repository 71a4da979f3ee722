package org.junheng.compiler;

import java.util.Collection;
import org.junheng.input.Messages;
import org.junheng.input.Suggestion;

/** The sentences of this module, for its own packages. */
public final class CompilerMessages {
    /** The sentences. */
    public static final Messages MESSAGES = new Messages(CompilerMessages.class, "org.junheng.compiler.messages");

    /** What stands between the words of a list. */
    public static final String AND = MESSAGES.format("name.and");

    private CompilerMessages() {}

    /** The next step for a word that nobody knows: the one that was probably meant, if one is near. */
    public static String didYouMean(String written, Collection<String> known) {
        return Suggestion.nearest(written, known)
                .map(near -> MESSAGES.format("hint.near", near))
                .orElseGet(() -> MESSAGES.format("hint.none"));
    }
}
