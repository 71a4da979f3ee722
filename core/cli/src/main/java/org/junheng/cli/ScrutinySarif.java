package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.testkit.laws.Violation;
import org.junheng.testkit.proofs.Answer;
import org.junheng.testkit.proofs.Status;

/** What laws and proofs tell tools that show the mistakes of source files: whatever does not hold. */
final class ScrutinySarif {
    private ScrutinySarif() {}

    static List<SarifResult> of(Scrutiny scrutiny) {
        List<SarifResult> results = new ArrayList<>();
        scrutiny.names().ifPresent(names -> {
            scrutiny.laws()
                    .forEach(tried -> tried.laws().stream()
                            .flatMap(each -> each.violation().stream())
                            .forEach(each -> results.add(law(tried, each, names))));
            scrutiny.proofs()
                    .forEach(proved ->
                            proved.report().answers(Status.REFUTED).forEach(each -> results.add(proof(each, names))));
        });
        return results;
    }

    private static SarifResult law(TriedLaws tried, Violation violation, NamedPacks names) {
        return new SarifResult(
                new SarifRule("sarif.law", SarifResult.ERROR),
                Words.text(
                        "sarif.law.text",
                        violation.sentence(),
                        violation.found(),
                        violation.day(),
                        Long.toString(violation.seed())),
                new SarifPlace(names.file(tried.pack(), PackSource.MANIFEST), 0),
                List.of());
    }

    private static SarifResult proof(Answer answer, NamedPacks names) {
        boolean wrong = ProvedPack.isWrong(answer);
        List<SarifPlace> places = Stream.concat(answer.first().stream(), answer.second().stream())
                .map(each -> SarifResult.place(each, names))
                .toList();
        return new SarifResult(
                new SarifRule(wrong ? "sarif.proof" : "sarif.refuted", wrong ? SarifResult.ERROR : SarifResult.WARNING),
                Words.text(
                        "sarif.proof.text",
                        Words.text("proofs.question." + answer.question()),
                        ids(answer.first()),
                        ids(answer.second()),
                        answer.says(),
                        answer.examples().isEmpty()
                                ? ""
                                : answer.examples().get(0).figures()),
                places.get(0),
                places.subList(1, places.size()));
    }

    private static String ids(List<Clause> clauses) {
        return IdList.of(clauses.stream().map(each -> each.criterion().id()).toList());
    }
}
