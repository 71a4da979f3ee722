package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Split;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Procedure;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.Scope;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;
import org.junheng.packs.Word;

/** A pack in a few lines, as its tables and rules would say it; generators read what it asks, so nobody has to compile it. */
final class AskedPack {
    private static final Pattern TERM = Pattern.compile("([+-] )?([^ ]+)");

    private final String id;
    private final List<FactDefinition> facts = new ArrayList<>();
    private final List<IndicatorDefinition> indicators = new ArrayList<>();
    private final List<Criterion> criteria = new ArrayList<>();
    private final List<Scope.Condition> conditions = new ArrayList<>();
    private final List<PendingClause> pending = new ArrayList<>();
    private final List<ProcedureStep> steps = new ArrayList<>();
    private int teachingPointsFrom;

    AskedPack(String id) {
        this.id = id;
    }

    /** Facts as {@code holder code type}; behind it least and greatest value, or the words. {@code shared} amounts are shared out. */
    AskedPack facts(String... rows) {
        for (String row : rows) {
            String[] parts = row.split(" ", -1);
            boolean shared = parts[2].equals("shared");
            FactType type = shared ? FactType.AMOUNT : FactType.valueOf(parts[2].toUpperCase(Locale.ROOT));
            List<String> more = Arrays.asList(parts).subList(3, parts.length);
            boolean bounded = !more.isEmpty() && (type == FactType.COUNT || type == FactType.AMOUNT);
            facts.add(new FactDefinition(
                    parts[1],
                    parts[1],
                    parts[0],
                    type,
                    "",
                    type == FactType.AMOUNT ? 2 : 0,
                    bounded ? new BigDecimal(more.get(0)) : null,
                    bounded ? new BigDecimal(more.get(1)) : null,
                    bounded ? List.of() : more,
                    shared ? Split.parse("1:1.1:1.32") : null,
                    ""));
        }
        return this;
    }

    /** Indicators as {@code holder | code | group | numerator | denominator | per}, and behind it the stage. */
    AskedPack indicators(String... rows) {
        for (String row : rows) {
            List<String> parts =
                    Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
            indicators.add(new IndicatorDefinition(
                    parts.get(1),
                    parts.get(1),
                    parts.get(0),
                    parts.size() > 6 ? Stage.valueOf(parts.get(6)) : null,
                    parts.get(2),
                    terms(parts.get(3)),
                    terms(parts.get(4)),
                    Integer.parseInt(parts.get(5)),
                    "",
                    2,
                    ""));
        }
        return this;
    }

    private static List<Term> terms(String sum) {
        return TERM.matcher(sum)
                .results()
                .map((MatchResult each) -> new Term("- ".equals(each.group(1)) ? -1 : 1, each.group(2)))
                .toList();
    }

    /** A rule as {@code id | type field=value … | word argument …}. */
    AskedPack rules(String... rows) {
        Arrays.stream(rows).forEach(row -> rule(row, null));
        return this;
    }

    /** A rule that is to be kept by a day. */
    AskedPack rule(String row, @Nullable LocalDate due) {
        String[] parts = row.split(" \\| ", -1);
        String[] selected = parts[1].split(" ", -1);
        String[] said = parts[2].split(" ", -1);
        Map<String, String> fields = new TreeMap<>();
        for (String field : Arrays.asList(selected).subList(1, selected.length)) {
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        criteria.add(new Criterion(
                parts[0],
                parts[0],
                Level.COUNTY,
                "county/rule.drl",
                1,
                "",
                "",
                null,
                Period.ALWAYS,
                null,
                new Leeway(due, null, null),
                null,
                new Selector(selected[0], fields),
                "every",
                List.of(new Word(said[0], Arrays.asList(said).subList(1, said.length)))));
        return this;
    }

    /** A condition of a scope: a figure held against a number, or the word that it says. */
    AskedPack scope(String figure, @Nullable Comparator comparator, String value) {
        conditions.add(new Scope.Condition(figure, comparator, value));
        return this;
    }

    AskedPack pending(String clause) {
        pending.add(new PendingClause(clause, "", ""));
        return this;
    }

    AskedPack step(String code) {
        ClauseSource source = new ClauseSource("", "", SourceStatus.CONFIRMED);
        steps.add(new ProcedureStep(
                code,
                code,
                "",
                List.of(),
                null,
                List.of(),
                ProcedureStep.Rhythm.ONCE,
                null,
                Period.ALWAYS,
                null,
                source));
        return this;
    }

    AskedPack teachingPointsFrom(int students) {
        teachingPointsFrom = students;
        return this;
    }

    Pack pack() {
        return new Pack(
                id,
                "P",
                new Pack.Document("", "", "", Issuer.NATIONAL, SourceStatus.CONFIRMED, LocalDate.EPOCH),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                new Population(Set.of(SchoolKind.values()), teachingPointsFrom, Set.of(Ownership.values()), Set.of()),
                List.of(new Scope("some", "some", "school", false, Set.of(), Set.of(), Set.of(), null, conditions)),
                3,
                facts,
                indicators,
                criteria,
                pending,
                new Procedure(steps, List.of()),
                "");
    }

    Inquiry inquiry() {
        return Inquiry.of(List.of(pack()));
    }
}
