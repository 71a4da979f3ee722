package org.junheng.compiler;

import java.util.HashMap;
import java.util.Map;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;

/** Checks the files of a pack against each other and against the packs that it extends. */
final class PackChecker {
    private final ParsedPack parsed;
    private final Family family;
    private final FileProblems problems;

    private PackChecker(ParsedPack parsed, Family family) {
        this.parsed = parsed;
        this.family = family;
        this.problems = parsed.problems();
    }

    /** Adds what is wrong to the problems of the pack. */
    static void check(ParsedPack parsed, Family family) {
        PackChecker checker = new PackChecker(parsed, family);
        checker.ids();
        checker.titles();
        new DictionaryChecker(parsed, family).check();
        if (checker.isDictionaryRead()) {
            new ScopeChecker(parsed, family).check();
        }
        new LayerChecker(family, parsed.problems()).check();
        new CountedChecker(family, parsed.problems()).check();
        new PartsChecker(family, parsed.problems()).check();
        new LawWordsChecker(family, parsed.problems()).check();
        new DriftChecker(parsed).check();
        new OverlapChecker(parsed, family).check();
        // a row or rule that could not be read is not there, and what refers to it only seems to be wrong
        if (checker.isDictionaryRead()) {
            new SelectorChecker(family, parsed.problems()).check();
            new UnitChecker(parsed).check();
        }
        if (parsed.problems().isEmpty()) {
            new ItemsChecker(family, parsed.problems()).check();
        }
        if (checker.isDictionaryRead() && parsed.areAllRulesRead()) {
            new ProcedureChecker(parsed, family).check();
            new ConsequencesChecker(parsed, family).check();
        }
        if (checker.isDictionaryRead()) {
            new CasesChecker(parsed, family).check();
        }
    }

    private boolean isDictionaryRead() {
        return problems.isEmpty(PackSource.MANIFEST)
                && problems.isEmpty(PackLayout.FACTS)
                && problems.isEmpty(PackLayout.INDICATORS);
    }

    private void ids() {
        Map<String, String> taken = new HashMap<>();
        for (Pack ancestor : family.ancestors()) {
            ancestor.criteria().forEach(each -> taken.put(each.id(), ancestor.id()));
            ancestor.pending().forEach(each -> taken.put(each.id(), ancestor.id()));
        }
        for (Criterion criterion : parsed.criteria()) {
            id(criterion.id(), new Mark(criterion.file(), criterion.line()), taken);
        }
        parsed.manifest().ifPresent(manifest -> {
            for (Located<PendingClause> clause : manifest.pending()) {
                id(clause.value().id(), new Mark(PackSource.MANIFEST, clause.line()), taken);
            }
        });
    }

    private record Mark(String file, int line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    private void id(String id, Mark mark, Map<String, String> taken) {
        String prefix = family.pack().prefix() + "-";
        if (!id.startsWith(prefix)) {
            problems.add(mark.file(), mark.line(), "criterion.prefix", id, prefix);
        }
        String other = taken.putIfAbsent(id, mark.toString());
        if (other != null) {
            problems.add(mark.file(), mark.line(), "criterion.twice", id, other);
        }
    }

    /** Two rules of one name in one package do not compile. */
    private void titles() {
        Map<String, Criterion> first = new HashMap<>();
        for (Criterion criterion : parsed.criteria()) {
            Criterion other = first.putIfAbsent(criterion.level() + " " + criterion.title(), criterion);
            if (other != null) {
                String place = other.file() + ":" + other.line();
                problems.add(criterion.file(), criterion.line(), "drl.twice", criterion.title(), place);
            }
        }
    }
}
