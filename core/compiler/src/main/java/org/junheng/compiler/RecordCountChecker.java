package org.junheng.compiler;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.packs.RecordCount;

/** Checks numbers of records, such as {@code special-room[use=music]}: the kind, the field and the word must be declared. */
final class RecordCountChecker {
    private final Family family;
    private final Reporter reporter;

    RecordCountChecker(Family family, Reporter reporter) {
        this.family = family;
        this.reporter = reporter;
    }

    /** Takes what is wrong. */
    interface Reporter {
        void add(String key, Object... arguments);
    }

    /** Checks what an indicator of a holder counts. */
    void check(String holder, RecordCount count) {
        if (holder.equals(FactDefinition.SECTION)) {
            reporter.add("indicator.sectionCount", count.kind());
            return;
        }
        String owner = Family.owner(holder);
        if (!family.records().contains(owner + "/" + count.kind())) {
            unknown("indicator.countKind", count.kind(), kinds(owner), owner);
        } else {
            field(owner + "/" + count.kind(), count);
        }
    }

    private void field(String records, RecordCount count) {
        Optional<FactDefinition> field =
                family.fact(records, count.field()).filter(each -> each.type() == FactType.WORD);
        if (field.isEmpty()) {
            unknown("indicator.countField", count.field(), fields(records), records);
        } else if (!field.get().words().contains(count.word())) {
            unknown("indicator.countWord", count.word(), field.get().words(), count.field());
        }
    }

    private Set<String> kinds(String owner) {
        return family.records().stream()
                .filter(each -> each.startsWith(owner + "/"))
                .map(each -> each.substring(owner.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> fields(String records) {
        return family.facts()
                .filter(each -> each.holder().equals(records) && each.type() == FactType.WORD)
                .map(FactDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void unknown(String key, String written, Collection<String> known, String of) {
        String all = String.join(CompilerMessages.AND, known);
        reporter.add(key, written, of, all, CompilerMessages.didYouMean(written, known));
    }
}
