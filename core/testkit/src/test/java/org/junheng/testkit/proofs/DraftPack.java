package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.Family;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Split;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.SourceStatus;

/** A pack in memory that no compiler has looked at, with just what a test gives it. */
final class DraftPack {
    static final LocalDate CHECKED_ON = LocalDate.of(2024, 1, 1);
    static final Population EVERYBODY =
            new Population(EnumSet.allOf(SchoolKind.class), 0, EnumSet.allOf(Ownership.class), Set.of());

    private final String id;
    private final List<FactDefinition> facts = new ArrayList<>();
    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private List<Pack> parents = List.of();
    private Period period = Period.ALWAYS;
    private Population population = EVERYBODY;
    private boolean afterwards;
    private boolean binding = true;

    DraftPack(String id) {
        this.id = id;
    }

    DraftPack extending(Pack... above) {
        parents = List.of(above);
        return this;
    }

    DraftPack inForce(@Nullable String from, @Nullable String until) {
        period = DraftCriterion.period(from, until);
        return this;
    }

    /** May be asked for after its period. */
    DraftPack afterwards() {
        afterwards = true;
        return this;
    }

    /** An informational text, which fails nobody. */
    DraftPack notBinding() {
        binding = false;
        return this;
    }

    DraftPack counting(Population counted) {
        population = counted;
        return this;
    }

    /** A number from 0 on; an amount with two decimals. */
    DraftPack fact(String holder, String code, FactType type, String... words) {
        boolean isNumber = type == FactType.COUNT || type == FactType.AMOUNT;
        return fact(new FactDefinition(
                code,
                code + "的数",
                holder,
                type,
                "",
                type == FactType.AMOUNT ? 2 : 0,
                isNumber ? BigDecimal.ZERO : null,
                null,
                List.of(words),
                null,
                ""));
    }

    /** An amount of the whole school that its sections share. */
    DraftPack shared(String code) {
        Split split = Split.parse("1:1.1:1.32");
        return fact(new FactDefinition(
                code, code, "school", FactType.AMOUNT, "", 2, BigDecimal.ZERO, null, List.of(), split, ""));
    }

    DraftPack fact(FactDefinition fact) {
        facts.add(fact);
        return this;
    }

    /** An indicator of a group, of sums written as in indicators.csv; without a stage for all. */
    DraftPack indicator(
            String holder, String code, @Nullable Stage stage, String group, String above, String below, int per) {
        indicators.add(
                new IndicatorDefinition(code, code, holder, stage, group, terms(above), terms(below), per, "", 2, ""));
        return this;
    }

    /** An indicator without a group, for all stages. */
    DraftPack indicator(String holder, String code, String above, String below, int per) {
        return indicator(holder, code, null, "", above, below, per);
    }

    /** Reads {@code a + b - c}; 1 and nothing are the sum of no facts. */
    static List<IndicatorDefinition.Term> terms(String sum) {
        List<IndicatorDefinition.Term> terms = new ArrayList<>();
        int sign = 1;
        for (String word : sum.split(" ", -1)) {
            switch (word) {
                case "", "1", "+" -> sign = 1;
                case "-" -> sign = -1;
                default -> terms.add(new IndicatorDefinition.Term(sign, word));
            }
        }
        return terms;
    }

    /** A scope of a holder's subjects for which conditions hold. */
    DraftPack scope(String code, String holder, Scope.Condition... conditions) {
        return scope(
                new Scope(code, code, holder, false, Set.of(), Set.of(), Set.of(), null, Arrays.asList(conditions)));
    }

    DraftPack scope(Scope scope) {
        scopes.add(scope);
        return this;
    }

    DraftPack criteria(DraftCriterion... drafts) {
        for (DraftCriterion each : drafts) {
            criteria.add(each.criterion());
        }
        return this;
    }

    Pack pack() {
        Pack.Document document = new Pack.Document(id, "1", "", Issuer.NATIONAL, SourceStatus.CONFIRMED, CHECKED_ON);
        return new Pack(
                id,
                id,
                document,
                period,
                afterwards,
                binding,
                "1.0.0",
                parents.stream().map(Pack::id).toList(),
                population,
                scopes,
                3,
                facts,
                indicators,
                criteria,
                List.of(),
                "");
    }

    /** What a pack can see, given all packs that it extends. */
    static Family family(Pack pack, Pack... above) {
        return Family.of(pack, id -> find(id, above));
    }

    /** What a pack asks on a day, given all packs that it extends. */
    static ViewFragment view(String day, Pack pack, Pack... above) {
        return ViewFragment.of(pack, id -> find(id, above), LocalDate.parse(day));
    }

    private static Optional<Pack> find(String id, Pack... packs) {
        Map<String, Pack> byId = new TreeMap<>();
        Arrays.stream(packs).forEach(each -> byId.put(each.id(), each));
        return Optional.ofNullable(byId.get(id));
    }
}
