package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Comparator;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Relation;
import org.junheng.packs.Scope;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;
import org.junheng.packs.Word;

/**
 * Makes two packs, the second of which extends the first, about primary sections with three facts of 0 to 3 and a fact of their
 * school of 0 to 2: so few that every case can be counted. Nothing but the engine's own words limits what they ask.
 */
final class RandomPacks {
    static final String ABOVE = "test/above";
    static final String LOCAL = "test/local";
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    static final int MOST = 3;
    static final int MOST_OF_SCHOOL = 2;
    static final List<String> FACTS = List.of("a", "b", "c");
    static final String OF_SCHOOL = "d";
    static final int INDICATORS = 4;

    private static final String GROUP = "G";
    private static final List<Relation.Kind> KINDS =
            List.of(Relation.Kind.EQUALS, Relation.Kind.TIGHTENS, Relation.Kind.RELAXES);
    private static final List<String> WORDS = List.of("atLeast", "moreThan", "atMost", "lessThan", "exactly");
    private static final List<String> LIMITS =
            List.of("0", "0.5", "1", "1.5", "2", "3", "4", "50", "100", "150", "200");

    private final Random random;
    final List<IndicatorDefinition> indicators = new ArrayList<>();
    final List<Scope> scopes = new ArrayList<>();
    final List<Criterion> above = new ArrayList<>();
    final List<Criterion> local = new ArrayList<>();

    RandomPacks(long seed) {
        random = new Random(seed);
        for (int i = 0; i < INDICATORS; i++) {
            indicators.add(indicator("i" + i));
        }
        for (Comparator comparator : List.of(Comparator.AT_LEAST, Comparator.AT_MOST)) {
            Scope.Condition condition = new Scope.Condition(OF_SCHOOL, comparator, "1");
            scopes.add(new Scope(
                    "s" + scopes.size(), "", "school", false, Set.of(), Set.of(), Set.of(), null, List.of(condition)));
        }
        fill();
    }

    private void fill() {
        for (int i = 0; i < 3; i++) {
            above.add(single("N-" + i, null, GROUP, ""));
        }
        above.add(composite("N-C", 3));
        above.add(single("N-X", null, null, scope()));
        for (int i = 0; i < 3; i++) {
            Relation.Kind kind = KINDS.get(random.nextInt(KINDS.size()));
            Relation relation = random.nextInt(3) == 0 ? null : new Relation(kind, "N-" + i);
            local.add(single("L-" + i, relation, null, scope()));
        }
        local.add(single("L-X", null, null, scope()));
    }

    private String scope() {
        int which = random.nextInt(4);
        return which < 2 ? "s" + which : "";
    }

    private IndicatorDefinition indicator(String code) {
        List<IndicatorDefinition.Term> below = random.nextBoolean() ? terms() : List.of();
        int per = random.nextBoolean() ? 1 : 100;
        return new IndicatorDefinition(code, code, "section", null, GROUP, terms(), below, per, "", 2, "");
    }

    private List<IndicatorDefinition.Term> terms() {
        List<IndicatorDefinition.Term> terms = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            int sign = random.nextInt(3) > 0 ? 1 : -1;
            terms.add(new IndicatorDefinition.Term(sign, FACTS.get(random.nextInt(FACTS.size()))));
        }
        return terms;
    }

    /** One of a group asks for at least something, as a composite takes a share of it. */
    private Criterion single(String id, Relation relation, String group, String scope) {
        boolean isItem = group != null || relation != null;
        String word = WORDS.get(random.nextInt(isItem ? 2 : WORDS.size()));
        IndicatorDefinition indicator = indicators.get(random.nextInt(INDICATORS));
        Map<String, String> fields = new TreeMap<>(Map.of("code", indicator.code(), "stage", "primary"));
        if (!scope.isEmpty()) {
            fields.put("scope", scope);
        }
        String limit = LIMITS.get(random.nextInt(LIMITS.size()));
        return criterion(
                id, relation, group, new Selector("SectionIndicator", fields), List.of(new Word(word, List.of(limit))));
    }

    private Criterion composite(String id, int of) {
        List<Word> words = List.of(
                new Word("reaches", List.of(Integer.toString(1 + random.nextInt(of)))),
                new Word("ofThe", List.of(Integer.toString(of))),
                new Word("theRestAtLeast", List.of(List.of("0.5", "0.85", "1").get(random.nextInt(3)))));
        Selector selector = new Selector("SectionItems", Map.of("group", GROUP, "stage", "primary"));
        return criterion(id, null, null, selector, words);
    }

    private static Criterion criterion(
            String id, Relation relation, String group, Selector selector, List<Word> words) {
        Level level = selector.type().equals("SectionItems") ? Level.SCHOOL : Level.SECTION;
        return new Criterion(
                id,
                id,
                level,
                id + ".drl",
                1,
                id,
                id,
                group,
                Period.ALWAYS,
                relation,
                Leeway.NONE,
                null,
                selector,
                "every",
                words);
    }

    Map<String, Pack> packs() {
        return Map.of(ABOVE, pack(ABOVE, List.of(), above), LOCAL, pack(LOCAL, List.of(ABOVE), local));
    }

    private Pack pack(String id, List<String> parents, List<Criterion> criteria) {
        Pack.Document document =
                new Pack.Document(id, "1", "", Issuer.NATIONAL, SourceStatus.CONFIRMED, LocalDate.of(2024, 1, 1));
        Population everybody =
                new Population(EnumSet.allOf(SchoolKind.class), 0, EnumSet.allOf(Ownership.class), Set.of());
        return new Pack(
                id,
                id,
                document,
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                parents,
                everybody,
                scopes,
                3,
                facts(),
                indicators,
                criteria,
                List.of(),
                "");
    }

    private static List<FactDefinition> facts() {
        List<FactDefinition> facts = new ArrayList<>();
        FACTS.forEach(code -> facts.add(fact(code, "section", MOST)));
        facts.add(fact(OF_SCHOOL, "school", MOST_OF_SCHOOL));
        return facts;
    }

    private static FactDefinition fact(String code, String holder, int most) {
        return new FactDefinition(
                code,
                code,
                holder,
                FactType.COUNT,
                "",
                0,
                BigDecimal.ZERO,
                BigDecimal.valueOf(most),
                List.of(),
                null,
                "");
    }
}
