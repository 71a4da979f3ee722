package org.junheng.compiler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;

/** Remarks on the days and years of rules: days between two versions of a rule, and years that need not be given. */
final class PeriodRemarks {
    private final Pack pack;
    private final CriterionProblems remarks;

    /** Remarks on a sound pack, to be added to others. */
    PeriodRemarks(Pack pack, FileProblems remarks) {
        this.pack = pack;
        this.remarks = new CriterionProblems(remarks);
    }

    void add() {
        pack.criteria().forEach(this::gap);
        if (pack.binding() && pack.period().from() != null) {
            pack.criteria().stream()
                    .filter(PeriodRemarks::isOfAnyYears)
                    .forEach(each -> remarks.add(each, "remark.years", each.id()));
        }
    }

    private static boolean isOfAnyYears(Criterion criterion) {
        return criterion.selector().type().equals(ColumnType.SERIES_INDICATOR.type())
                && criterion.selector().field(ColumnType.YEARS).isEmpty()
                && !criterion.isCheck()
                && criterion.leeway().optional() == null;
    }

    /** Days between the end of a rule and the beginning of the next one about the same. */
    private void gap(Criterion criterion) {
        LocalDate until = pack.inForce(criterion).until();
        if (until == null) {
            return;
        }
        List<Criterion> others = pack.criteria().stream()
                .filter(each -> !each.id().equals(criterion.id()) && isAboutTheSame(each, criterion))
                .toList();
        boolean goesOn = others.stream().map(pack::inForce).anyMatch(each -> each.contains(until.plusDays(1)));
        Optional<Criterion> next = others.stream()
                .filter(each -> begins(each).filter(until::isBefore).isPresent())
                .min(Comparator.comparing(each -> begins(each).orElseThrow()));
        if (!goesOn && next.isPresent()) {
            LocalDate first = begins(next.get()).orElseThrow();
            remarks.add(next.get(), "remark.gap", criterion.id(), until, first, until.plusDays(1), first.minusDays(1));
        }
    }

    private Optional<LocalDate> begins(Criterion criterion) {
        Period period = pack.inForce(criterion);
        return Optional.ofNullable(period.from());
    }

    /** The same figures of the same subjects, asked for by the same words. */
    private static boolean isAboutTheSame(Criterion one, Criterion other) {
        return one.selector().equals(other.selector())
                && !one.selector().type().equals(ColumnType.EVIDENCE.type())
                && one.opening().equals(other.opening())
                && Objects.equals(
                        one.requirement().get(0).name(),
                        other.requirement().get(0).name());
    }
}
