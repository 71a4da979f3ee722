package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junheng.testkit.laws.Violation;
import org.junheng.testkit.proofs.Answer;
import org.junheng.testkit.proofs.Claim;
import org.junheng.testkit.proofs.Example;
import org.junheng.testkit.proofs.Outside;

/** What laws and proofs tell programs. */
final class ScrutinyJson {
    private final Optional<Path> folder;

    ScrutinyJson(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Adds what was asked for. */
    void addTo(Map<String, Object> json, Scrutiny scrutiny) {
        if (!scrutiny.laws().isEmpty()) {
            json.put("laws", scrutiny.laws().stream().map(this::laws).toList());
        }
        if (!scrutiny.proofs().isEmpty()) {
            json.put("proofs", scrutiny.proofs().stream().map(this::proofs).toList());
        }
    }

    private Map<String, Object> laws(TriedLaws tried) {
        return Shape.keywords(
                "pack",
                tried.pack().id(),
                "holds",
                tried.hold(),
                "laws",
                tried.laws().stream().map(each -> law(tried, each)).toList());
    }

    private Map<String, Object> law(TriedLaws tried, TriedLaws.Tried each) {
        Map<String, Object> json = Shape.keywords(
                "law", each.law().name(),
                "sentence", each.law().sentence(),
                "counties", tried.counties(each),
                "holds", each.holds());
        each.violation().ifPresent(violation -> json.put("violation", violation(tried, violation)));
        return json;
    }

    private Map<String, Object> violation(TriedLaws tried, Violation violation) {
        Map<String, Object> json = Shape.keywords("found", violation.found(), "seed", Long.toString(violation.seed()));
        json.putAll(county(tried.counterExample(violation)));
        return json;
    }

    private Map<String, Object> county(CounterExample example) {
        Map<String, Object> json = Shape.keywords(
                "asOf", example.asOf().toString(),
                "packs", example.packs());
        if (folder.isPresent()) {
            json.put("file", example.path(folder));
        }
        json.put("dossier", new JsonText.Written(example.dossier()));
        return json;
    }

    private Map<String, Object> proofs(ProvedPack proved) {
        return Shape.keywords(
                "pack",
                proved.pack().id(),
                "holds",
                proved.holds(),
                "answers",
                proved.report().answers().stream()
                        .map(each -> answer(proved, each))
                        .toList(),
                "outside",
                proved.report().outside().stream().map(ScrutinyJson::outside).toList());
    }

    private Map<String, Object> answer(ProvedPack proved, Answer answer) {
        List<CounterExample> counties = proved.counterExamples(answer);
        Map<String, Object> json = Shape.keywords(
                "question", answer.question().name().toLowerCase(Locale.ROOT),
                "status", answer.status().name().toLowerCase(Locale.ROOT),
                "first", answer.first().stream().map(CheckJson::clause).toList(),
                "second", answer.second().stream().map(CheckJson::clause).toList());
        if (!answer.says().isEmpty()) {
            json.put("says", answer.says());
        }
        json.put(
                "examples",
                counties.stream()
                        .map(each -> example(answer.examples().get(counties.indexOf(each)), each))
                        .toList());
        return json;
    }

    private Map<String, Object> example(Example example, CounterExample county) {
        Map<String, Object> json = Shape.keywords(
                "figures", example.figures(),
                "claims", example.claims().stream().map(ScrutinyJson::claim).toList());
        json.putAll(county(county));
        return json;
    }

    private static Map<String, Object> claim(Claim claim) {
        Map<String, Object> json = Shape.keywords("view", claim.view(), "criterion", claim.criterion());
        if (!claim.item().isEmpty()) {
            json.put("item", claim.item());
        }
        claim.outcome().ifPresent(each -> json.put("outcome", each.name()));
        return json;
    }

    private static Map<String, Object> outside(Outside outside) {
        return Shape.keywords("clause", CheckJson.clause(outside.clause()), "reason", outside.reason());
    }
}
