package org.junheng.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Flip;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Pair;
import org.junheng.compiler.changes.Side;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Criterion;
import org.junheng.packs.Period;

/** A comparison of packs for programs: {@code junheng-diff/1}. */
final class DiffJson {
    private final Map<Change, String> numbers = new HashMap<>();

    private DiffJson(PackChanges changes) {
        changes.changes().forEach(each -> numbers.put(each, String.valueOf(numbers.size() + 1)));
    }

    static Map<String, Object> of(DiffReport report) {
        DiffJson json = new DiffJson(report.changes());
        Map<String, Object> all = Shape.keywords(
                "format", "junheng-diff/1",
                "before", side(report.changes().before()),
                "after", side(report.changes().after()),
                "matched", report.changes().pairs().stream().map(DiffJson::pair).toList(),
                "changes", report.changes().changes().stream().map(json::change).toList());
        if (!report.affected().isEmpty()) {
            all.put("effects", report.affected().stream().map(json::effect).toList());
        }
        return all;
    }

    private static Map<String, Object> side(Side side) {
        return Shape.keywords(
                "name", side.name(),
                "id", side.pack().id(),
                "number", side.pack().document().number(),
                "title", side.pack().document().title(),
                "revision", side.pack().revision(),
                "sha256", side.pack().sha256(),
                "criteria", side.pack().criteria().size());
    }

    private static Map<String, Object> pair(Pair pair) {
        return Shape.keywords(
                "before", pair.before().criterion().id(),
                "after", pair.after().criterion().id(),
                "by", code(pair.by()));
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> json = Shape.keywords(
                "id", number(change),
                "kind", code(change.kind()),
                "aspect", code(change.aspect()),
                "part", code(change.part().type()),
                "code", change.part().code(),
                "name", change.part().name(),
                "mayAlterOutcomes", change.mayAlterOutcomes());
        change.part().before().ifPresent(each -> json.put("before", clause(each)));
        change.part().after().ifPresent(each -> json.put("after", clause(each)));
        json.put(
                "differences",
                change.differences().stream()
                        .map(each ->
                                Shape.keywords("field", each.field(), "before", each.before(), "after", each.after()))
                        .toList());
        return json;
    }

    private static Map<String, Object> clause(Clause clause) {
        Criterion criterion = clause.criterion();
        Map<String, Object> json = Shape.keywords(
                "criterion", criterion.id(),
                "title", criterion.title(),
                "citation", criterion.citation(),
                "law", criterion.clause(),
                "required", ChangeWords.required(clause),
                "file", criterion.file(),
                "line", criterion.line());
        Period period = clause.pack().inForce(criterion);
        put(json, "from", period.from());
        put(json, "until", period.until());
        return json;
    }

    private Map<String, Object> effect(Affected county) {
        return Shape.keywords(
                "county",
                        Shape.keywords(
                                "code", county.named().dossier().county().code(),
                                "name", county.named().dossier().county().name()),
                "asOf", county.day().toString(),
                "usedBefore", county.usedBefore(),
                "usedAfter", county.usedAfter(),
                "flips", county.flips().stream().map(this::flip).toList());
    }

    private Map<String, Object> flip(Flip flip) {
        Map<String, Object> subject = Shape.keywords(
                "type", flip.judged().type(), "code", flip.judged().code(), "name", flip.name());
        put(subject, "stage", flip.judged().stage());
        put(subject, "item", flip.judged().item());
        Map<String, Object> json = Shape.keywords("criterion", flip.judged().criterion(), "subject", subject);
        put(json, "before", flip.was().isEmpty() ? null : flip.was());
        put(json, "after", flip.is().isEmpty() ? null : flip.is());
        json.put(
                "cause",
                Shape.keywords(
                        "certainty", code(flip.cause().certainty()),
                        "changes",
                                flip.cause().changes().stream()
                                        .map(this::number)
                                        .toList()));
        return json;
    }

    private String number(Change change) {
        return numbers.getOrDefault(change, "");
    }

    private static String code(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value instanceof LocalDate day ? day.toString() : value);
        }
    }
}
