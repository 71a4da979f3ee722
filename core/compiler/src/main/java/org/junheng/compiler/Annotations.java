package org.junheng.compiler;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Coded;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Leeway;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;

/** The annotations of one rule. */
final class Annotations {
    static final String CRITERION = "criterion";
    static final String CITE = "cite";
    static final String GROUP = "group";
    static final String FROM = "inForceFrom";
    static final String UNTIL = "inForceUntil";

    static final String DUE = "due";
    static final String ROUGHLY = "roughly";
    static final String OPTIONAL = "optional";
    static final String PART_OF = "partOf";

    private static final List<String> RELATIONS = Coded.codes(Relation.Kind.class);
    private static final List<String> KNOWN = Stream.concat(
                    Stream.of(CRITERION, CITE, GROUP, FROM, UNTIL, DUE, ROUGHLY, OPTIONAL, PART_OF), RELATIONS.stream())
            .toList();
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\\\n]*)\"");

    private final RuleDescr rule;
    private final RuleText text;
    private final Problems problems;
    private final Map<String, String> values = new HashMap<>();
    private Period period = Period.ALWAYS;
    private @Nullable LocalDate due;

    private Annotations(RuleDescr rule, RuleText text, Problems problems) {
        this.rule = rule;
        this.text = text;
        this.problems = problems;
    }

    /** Reads and checks them. */
    static Annotations read(RuleDescr rule, RuleText text, Problems problems) {
        Annotations annotations = new Annotations(rule, text, problems);
        for (AnnotationDescr each : rule.getAnnotations()) {
            annotations.read(each);
        }
        annotations.check();
        return annotations;
    }

    /** Whether the two that every rule needs are there. */
    boolean areComplete() {
        return values.containsKey(CRITERION) && values.containsKey(CITE);
    }

    /** The text of one; null if it is absent. */
    @Nullable
    String get(String name) {
        return values.get(name);
    }

    /** The text of one that is there. */
    String need(String name) {
        return java.util.Objects.requireNonNull(values.get(name), name);
    }

    Period period() {
        return period;
    }

    private void read(AnnotationDescr annotation) {
        String name = annotation.getName();
        if (!KNOWN.contains(name)) {
            add(
                    name,
                    "annotation.unknown",
                    name,
                    String.join(CompilerMessages.AND, KNOWN),
                    CompilerMessages.didYouMean(name, KNOWN));
            return;
        }
        if (annotation.isDuplicated()) {
            add(name, "annotation.twice", name);
        }
        Object value = annotation.getValueMap().get("value");
        Matcher quoted = QUOTED.matcher(value instanceof String written ? written.strip() : "");
        if (annotation.getValueMap().size() == 1
                && quoted.matches()
                && !quoted.group(1).isBlank()) {
            values.put(name, quoted.group(1));
        } else {
            add(name, "annotation.value", name);
        }
    }

    private void check() {
        for (String needed : List.of(CRITERION, CITE)) {
            if (rule.getAnnotations().stream().noneMatch(each -> each.getName().equals(needed))) {
                problems.add(new Place(rule.getLine(), 1), "", "annotation.absent", rule.getName(), needed);
            }
        }
        for (String id :
                Stream.concat(Stream.of(CRITERION, PART_OF), RELATIONS.stream()).toList()) {
            if (!SafeText.isCriterionId(values.getOrDefault(id, "A-1"))) {
                add(id, "criterion.id", values.get(id));
            }
        }
        if (!SafeText.isTitle(values.getOrDefault(GROUP, "A"))) {
            add(GROUP, "title.unsafe", values.get(GROUP));
        }
        List<String> relations = RELATIONS.stream().filter(values::containsKey).toList();
        if (relations.size() > 1) {
            add(relations.get(1), "annotation.both", relations.get(0), relations.get(1));
        }
        period = period(day(FROM), day(UNTIL));
        due = day(DUE);
    }

    /** How the criterion stands to one of a pack above; null if it names none. */
    @Nullable
    Relation relation() {
        return RELATIONS.stream()
                .filter(values::containsKey)
                .findFirst()
                .map(code -> new Relation(Coded.find(Relation.Kind.class, code).orElseThrow(), need(code)))
                .orElse(null);
    }

    /**
     * What the text leaves open. The words that do so must be its own, and must be known to do so.
     *
     * @param law the words of the law
     */
    Leeway leeway(String law) {
        checkWord(ROUGHLY, LawWord.ROUGHLY, law);
        checkWord(OPTIONAL, LawWord.OPTIONAL, law);
        return new Leeway(due, values.get(ROUGHLY), values.get(OPTIONAL));
    }

    private void checkWord(String name, LawWord row, String law) {
        String word = values.get(name);
        if (word == null) {
            return;
        }
        if (!row.words().contains(word)) {
            add(name, "annotation.leeway", name, word, String.join(CompilerMessages.AND, row.words()));
        } else if (!law.isEmpty() && !law.contains(word)) {
            add(name, "annotation.word", name, word);
        }
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            add(UNTIL, "period.reversed", from, until);
        }
        return from == null && until == null ? Period.ALWAYS : new Period(from, until);
    }

    private @Nullable LocalDate day(String name) {
        String day = values.get(name);
        if (day == null) {
            return null;
        }
        if (!SafeText.isDay(day)) {
            add(name, "date.malformed", "\"" + day + "\"");
            return null;
        }
        LocalDate parsed = LocalDate.parse(day);
        if (!Budget.isNear(parsed)) {
            add(name, "budget.year", day, Budget.FIRST_YEAR, Budget.LAST_YEAR);
        }
        return parsed;
    }

    /** The parser does not know the lines of annotations. */
    private void add(String name, String key, @Nullable Object... arguments) {
        problems.add(new Place(text.lineOf("@" + name, rule.getLine()), 1), "", key, arguments);
    }
}
