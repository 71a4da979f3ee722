package org.junheng.testkit.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.SourceStatus;

/** A pack written by hand, without a folder: always in force, binding, and counting public primary and nine-year schools. */
public final class PackByHand {
    private final String id;
    private Period period = Period.ALWAYS;
    private boolean afterwards;
    private boolean binding = true;
    private List<String> parents = List.of();
    private final List<FactDefinition> facts = new ArrayList<>();
    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final List<PendingClause> pending = new ArrayList<>();

    private PackByHand(String id) {
        this.id = id;
    }

    public static PackByHand named(String id) {
        return new PackByHand(id);
    }

    public PackByHand during(Period value) {
        period = value;
        return this;
    }

    public PackByHand forMonitoringAfterwards() {
        afterwards = true;
        return this;
    }

    public PackByHand informational() {
        binding = false;
        return this;
    }

    public PackByHand extending(String... ids) {
        parents = List.of(ids);
        return this;
    }

    /** Facts of a holder such as {@code section}, all of one type. */
    public PackByHand facts(String holder, FactType type, String... codes) {
        for (String code : codes) {
            facts.add(new FactDefinition(code, code, holder, type, "人", 0, null, null, List.of(), null, ""));
        }
        return this;
    }

    /** An indicator of a holder: what stands above the line and below it, such as {@code teachers - part-time} and {@code students}. */
    public PackByHand indicator(String code, String holder, Stage stage, String group, String above, String below) {
        indicators.add(new IndicatorDefinition(
                code, code, holder, stage, group, terms(above), terms(below), 100, "人", 2, "附件"));
        return this;
    }

    private static List<IndicatorDefinition.Term> terms(String sum) {
        return Stream.of(sum.replace("- ", "-").replace("+ ", "").split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> each.startsWith("-")
                        ? new IndicatorDefinition.Term(-1, each.substring(1))
                        : new IndicatorDefinition.Term(1, each))
                .toList();
    }

    public PackByHand withoutRuleFor(String clause) {
        pending.add(new PendingClause(clause, CriterionByHand.CITATION, "条文"));
        return this;
    }

    public Pack of(Criterion... criteria) {
        return new Pack(
                id,
                "T",
                new Pack.Document(
                        "测试用办法",
                        "测〔2020〕1号",
                        "测试部",
                        Issuer.NATIONAL,
                        SourceStatus.CONFIRMED,
                        LocalDate.of(2026, 11, 22)),
                period,
                afterwards,
                binding,
                "1.0.0",
                parents,
                new Population(Set.of(SchoolKind.PRIMARY, SchoolKind.NINE_YEAR), 0, Set.of(Ownership.PUBLIC), Set.of()),
                List.of(),
                3,
                facts,
                indicators,
                List.of(criteria),
                pending,
                "0");
    }
}
