package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.compiler.conflicts.Conflict;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Word;

/** What is different about criteria. */
final class CriterionChanges {
    private static final List<Aspect> ASPECTS = List.of(
            Aspect.DEMAND,
            Aspect.SCOPE,
            Aspect.PERIOD,
            Aspect.DUE,
            Aspect.LEEWAY,
            Aspect.GROUP,
            Aspect.RELATION,
            Aspect.PART_OF,
            Aspect.ID,
            Aspect.WORDS);

    /** The words of a composite whose numbers ask for more the greater they are. */
    private static final Set<String> RISING = Set.of("reaches", "theRestAtLeast");

    private CriterionChanges() {}

    /** A criterion that is there only once. */
    static Change single(Kind kind, Clause clause) {
        boolean added = kind == Kind.ADDED;
        List<Difference> values = ASPECTS.stream()
                .flatMap(aspect -> CriterionFields.of(clause.criterion(), aspect).entrySet().stream())
                .map(each -> new Difference(each.getKey(), added ? "" : each.getValue(), added ? each.getValue() : ""))
                .toList();
        Part part =
                added ? Part.of(Optional.empty(), Optional.of(clause)) : Part.of(Optional.of(clause), Optional.empty());
        return new Change(kind, Aspect.WHOLE, part, values);
    }

    /** Each aspect in which a pair differs. */
    static List<Change> of(Pair pair) {
        List<Change> changes = new ArrayList<>();
        for (Aspect aspect : ASPECTS) {
            List<Difference> differences = differences(pair, aspect);
            if (!differences.isEmpty()) {
                Part part = Part.of(Optional.of(pair.before()), Optional.of(pair.after()));
                changes.add(new Change(kind(pair, aspect), aspect, part, differences));
            }
        }
        return changes;
    }

    private static List<Difference> differences(Pair pair, Aspect aspect) {
        List<Difference> all = Difference.between(
                CriterionFields.of(pair.before().criterion(), aspect),
                CriterionFields.of(pair.after().criterion(), aspect));
        boolean documents =
                !pair.before().pack().id().equals(pair.after().pack().id());
        // another document has other clauses and rule names; that is no change of the words
        return aspect == Aspect.WORDS && documents
                ? all.stream().filter(each -> each.field().equals("law")).toList()
                : all;
    }

    private static Kind kind(Pair pair, Aspect aspect) {
        return switch (aspect) {
            case DEMAND -> demand(pair.before(), pair.after());
            case PERIOD, DUE -> Kind.REDATED;
            case WORDS -> Kind.REWORDED;
            case ID -> Kind.RENUMBERED;
            default -> Kind.OTHER;
        };
    }

    private static Kind demand(Clause before, Clause after) {
        boolean comparable = before.criterion().level() == after.criterion().level()
                && CriterionFields.when(before.criterion()).equals(CriterionFields.when(after.criterion()))
                && before.criterion().opening().equals(after.criterion().opening());
        if (!comparable) {
            return Kind.CHANGED;
        }
        if (before.criterion().requirement().get(0).name().equals("asks")
                && after.criterion().requirement().get(0).name().equals("asks")) {
            return Kind.REWORDED;
        }
        return measureTheSame(before, after) ? strictness(before, after) : Kind.CHANGED;
    }

    /** Whether limits on the same indicator are limits on the same figure. */
    private static boolean measureTheSame(Clause before, Clause after) {
        return formulas(before).equals(formulas(after));
    }

    private static List<Object> formulas(Clause clause) {
        Optional<String> code = clause.criterion().selector().field("code");
        Stream<IndicatorDefinition> definitions =
                code.stream().flatMap(each -> clause.family().definitions(each));
        return definitions
                .map(each -> (Object)
                        List.of(String.valueOf(each.stage()), each.numerator(), each.denominator(), each.per()))
                .toList();
    }

    private static Kind strictness(Clause before, Clause after) {
        return switch (Conflict.stricter(before, after)) {
            case FIRST -> Kind.RELAXED;
            case SECOND -> Kind.TIGHTENED;
            case SAME -> Kind.REWORDED;
            case UNKNOWN ->
                composite(before.criterion().requirement(), after.criterion().requirement());
        };
    }

    /** Of several numbers, none may have become less and one greater, or the other way round. */
    private static Kind composite(List<Word> before, List<Word> after) {
        boolean more = false;
        boolean less = false;
        boolean comparable = before.size() == after.size();
        for (int i = 0; comparable && i < before.size(); i++) {
            Word was = before.get(i);
            Word is = after.get(i);
            if (!was.equals(is)) {
                comparable = was.name().equals(is.name()) && RISING.contains(is.name());
                int rise = comparable ? number(is).compareTo(number(was)) : 0;
                more |= rise > 0;
                less |= rise < 0;
            }
        }
        if (!comparable || (more && less)) {
            return Kind.CHANGED;
        }
        return more ? Kind.TIGHTENED : less ? Kind.RELAXED : Kind.REWORDED;
    }

    private static java.math.BigDecimal number(Word word) {
        return new java.math.BigDecimal(word.arguments().get(0));
    }
}
