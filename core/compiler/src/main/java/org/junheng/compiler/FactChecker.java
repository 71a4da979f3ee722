package org.junheng.compiler;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.input.Coded;
import org.junheng.packs.CountingPeriod;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.RecordCount;
import org.junheng.packs.Word;

/** Checks that the facts are declared that a rule about dates, yes or no, or records by period selects. */
final class FactChecker {
    private static final EnumSet<FactType> DAYS = EnumSet.of(FactType.DATE, FactType.PAST_DATE);

    private final Family family;
    private final CriterionProblems problems;

    FactChecker(Family family, CriterionProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check(Criterion criterion) {
        String about = field(criterion, "about");
        Set<String> known = holders(criterion);
        if (!known.contains(about)) {
            problems.add(criterion, "selector.holders", about, joined(known), near(about, known));
            return;
        }
        switch (ColumnType.find(criterion.selector().type()).orElseThrow()) {
            case DATE_OF -> dates(criterion, about);
            case FLAG_OF ->
                fact(criterion, "selector.flag", about, field(criterion, "code"), EnumSet.of(FactType.FLAG));
            default -> counted(criterion, about);
        }
    }

    private static String field(Criterion criterion, String name) {
        return criterion.selector().field(name).orElseThrow();
    }

    /** Those that a rule of the folder can be about; only owners have records to be counted. */
    private Set<String> holders(Criterion criterion) {
        String owner = criterion.level().code();
        boolean ofRecords = !criterion.selector().type().equals(ColumnType.PERIOD_COUNT.type());
        Stream<String> records = family.records().stream().filter(each -> ofRecords && each.startsWith(owner + "/"));
        return Stream.concat(Stream.of(owner), records).collect(Collectors.toCollection(TreeSet::new));
    }

    private void dates(Criterion criterion, String about) {
        String code = field(criterion, "code");
        fact(criterion, "selector.date", about, code, DAYS);
        Word word = criterion.requirement().get(0);
        if (word.name().equals("notAfter")) {
            String other = word.arguments().get(0);
            if (other.equals(code)) {
                problems.add(criterion, "selector.sameDate", code);
            } else {
                fact(criterion, "selector.date", about, other, DAYS);
            }
        }
    }

    private void fact(Criterion criterion, String key, String holder, String code, Set<FactType> types) {
        Set<String> known = family.facts()
                .filter(each -> each.holder().equals(holder) && types.contains(each.type()))
                .map(FactDefinition::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(code)) {
            problems.add(criterion, key, code, holder, joined(known), near(code, known));
        }
    }

    private void counted(Criterion criterion, String about) {
        String written = field(criterion, ColumnType.RECORD);
        String kind = written.replaceFirst("\\[.*", "");
        Set<String> kinds = family.records().stream()
                .filter(each -> each.startsWith(about + "/"))
                .map(each -> each.substring(about.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        if (kinds.contains(kind)) {
            RecordCount.parse(written)
                    .ifPresent(count -> new RecordCountChecker(
                                    family, (key, arguments) -> problems.add(criterion, key, arguments))
                            .check(about, count));
            fact(criterion, "selector.date", about + "/" + kind, field(criterion, "dated"), DAYS);
        } else {
            problems.add(criterion, "selector.record", written, about, joined(kinds), near(kind, kinds));
        }
        period(criterion);
    }

    private void period(Criterion criterion) {
        String code = field(criterion, "period");
        Collection<String> known = Coded.codes(CountingPeriod.class);
        Period inForce = family.pack().inForce(criterion);
        LocalDate from = inForce.from();
        if (!known.contains(code)) {
            problems.unknown(criterion, "selector.period", code, known);
        } else if (from == null) {
            problems.add(criterion, "selector.firstDay", criterion.id());
        } else if (!fits(Coded.find(CountingPeriod.class, code).orElseThrow(), from, inForce.until())) {
            problems.add(criterion, "selector.noPeriod", from, String.valueOf(inForce.until()), code);
        } else if (code.endsWith("-years")) {
            start(criterion, code, from);
        }
    }

    /** What takes the place of a criterion counts in the same periods, or it would never meet it. */
    private void start(Criterion criterion, String period, LocalDate from) {
        for (Pack ancestor : family.ancestors()) {
            for (Criterion each : ancestor.criteria()) {
                LocalDate other = ancestor.inForce(each).from();
                boolean isTarget = criterion.target().equals(Optional.of(each.id()))
                        && each.selector().field("period").equals(Optional.of(period));
                if (isTarget && !from.equals(other)) {
                    problems.add(criterion, "layer.otherStart", each.id(), String.valueOf(other), from, period);
                }
            }
        }
    }

    private static boolean fits(CountingPeriod period, LocalDate from, @Nullable LocalDate until) {
        return until == null || !period.within(from, until, until).isEmpty();
    }

    private static String joined(Collection<String> known) {
        return String.join(CompilerMessages.AND, known);
    }

    private static String near(String written, Collection<String> known) {
        return CompilerMessages.didYouMean(written, known);
    }
}
