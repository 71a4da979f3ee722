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

/**
 * A comparison of packs for programs: {@code junheng-diff/1}. Fields may be added, none renamed.
 *
 * <ul>
 *   <li>{@code before}, {@code after}: {@code name} as given, {@code id}, {@code number}, {@code title}, {@code revision}, {@code
 *       sha256}, {@code criteria} (how many).
 *   <li>{@code matched}: criteria that are in both, by their ids {@code before} and {@code after}; {@code by} is {@code id},
 *       {@code number}, {@code requirement} or {@code matter}.
 *   <li>{@code changes}: {@code id} (inside this file), {@code kind} ({@code tightened}, {@code relaxed}, {@code changed}, {@code
 *       added}, {@code removed}, {@code redated}, {@code reworded}, {@code renumbered}, {@code other}), {@code aspect}, {@code part}
 *       ({@code criterion}, {@code pending}, {@code indicator}, {@code fact}, {@code scope}, {@code pack}, {@code parent}, {@code
 *       conflict}), {@code code}, {@code name}, {@code mayAlterOutcomes}; of criteria {@code before} and {@code after} with {@code
 *       criterion}, {@code title}, {@code citation}, {@code law}, {@code required}, {@code file}, {@code line}, {@code from}, {@code
 *       until}; {@code differences}: {@code field}, {@code before}, {@code after}, as the files write them.
 *   <li>{@code effects}, if dossiers were given: {@code county}, {@code asOf}, {@code usedBefore}, {@code usedAfter}, {@code flips}:
 *       {@code criterion}, {@code subject} ({@code type}, which is {@code verdict} for the county's verdict, {@code code}, {@code
 *       name}, {@code stage}, {@code item}), the outcomes {@code before} and {@code after} (left out: none), {@code cause} with
 *       {@code certainty} ({@code each}, {@code smallest}, {@code needed}, {@code together}, {@code unknown}) and the ids of its {@code
 *       changes}.
 * </ul>
 */
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
