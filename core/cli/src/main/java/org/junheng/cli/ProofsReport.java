package org.junheng.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.testkit.proofs.Answer;
import org.junheng.testkit.proofs.Claim;
import org.junheng.testkit.proofs.Example;
import org.junheng.testkit.proofs.Outside;
import org.junheng.testkit.proofs.Question;
import org.junheng.testkit.proofs.Status;

/** What is proved of a pack, for people: what is refuted with the county that shows it, then the rest in few words. */
final class ProofsReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;
    private final Optional<Path> folder;

    ProofsReport(Page page, Style style, Optional<Path> folder) {
        this.page = page;
        this.style = style;
        this.folder = folder;
    }

    void print(ProvedPack proved) {
        page.blank();
        page.line(style.bold(Words.text(
                "proofs.title",
                proved.pack().id(),
                proved.report().answers(Status.PROVED).size(),
                proved.report().answers(Status.REFUTED).size(),
                proved.report().answers(Status.UNKNOWN).size())));
        if (proved.report().answers().isEmpty()) {
            page.line(Width.blanks(INDENT) + Words.text("proofs.nothing"));
        }
        proved.report().answers(Status.REFUTED).forEach(each -> refuted(proved, each));
        proved.report().answers(Status.UNKNOWN).forEach(each -> said("proofs.unknown", each));
        for (Question question : Question.values()) {
            proved(question, proved.report().answers(question));
        }
        outside(proved);
    }

    private void refuted(ProvedPack proved, Answer answer) {
        said(ProvedPack.isWrong(answer) ? "proofs.wrong" : "proofs.refuted", answer);
        answer.first().forEach(each -> clause("conflict.first", each));
        answer.second().forEach(each -> clause("conflict.second", each));
        for (Example each : answer.examples()) {
            page.paragraph(Words.text("proofs.example", each.asOf(), Width.harmless(each.figures())), 2 * INDENT);
            each.claims().forEach(claim -> page.paragraph(text(claim), 2 * INDENT));
        }
        LawsReport.print(page, folder, proved.counterExamples(answer));
    }

    private void said(String key, Answer answer) {
        page.paragraph(
                Words.text(
                        key,
                        Words.text("proofs.question." + answer.question()),
                        ids(answer.first()),
                        ids(answer.second()),
                        answer.says()),
                INDENT);
    }

    private void clause(String side, Clause clause) {
        page.paragraph(
                Width.harmless(Words.text(
                        "proofs.clause",
                        Words.text(side),
                        clause.criterion().id(),
                        ClauseText.required(clause),
                        clause.criterion().citation(),
                        clause.words())),
                2 * INDENT);
    }

    private static String text(Claim claim) {
        return Words.text(
                "proofs.claim",
                claim.view(),
                claim.criterion(),
                claim.item(),
                claim.outcome().map(Words::outcome).orElseGet(() -> Words.text("proofs.silent")));
    }

    /** What is proved is good news: which criteria, and no more. */
    private void proved(Question question, List<Answer> answers) {
        Collection<String> ids = new TreeSet<>();
        answers.stream()
                .filter(each -> each.status() == Status.PROVED)
                .forEach(each -> ids.add(each.first().get(0).criterion().id()));
        if (!ids.isEmpty()) {
            page.paragraph(
                    Words.text("proofs.proved", Words.text("proofs.proved." + question), ids.size(), IdList.of(ids)),
                    INDENT);
        }
    }

    /** What formulas cannot say, by the reason. */
    private void outside(ProvedPack proved) {
        Map<String, Collection<String>> byReason = new LinkedHashMap<>();
        for (Outside each : proved.report().outside()) {
            byReason.computeIfAbsent(each.reason(), reason -> new TreeSet<>())
                    .add(each.clause().criterion().id());
        }
        for (Answer each : proved.report().answers(Status.OUTSIDE)) {
            byReason.computeIfAbsent(each.says(), reason -> new TreeSet<>())
                    .add(each.first().get(0).criterion().id());
        }
        if (!byReason.isEmpty()) {
            page.line(Width.blanks(INDENT) + Words.text("proofs.outside"));
        }
        byReason.forEach((reason, ids) -> page.paragraph(
                Width.harmless(Words.text("proofs.reason", reason, ids.size(), IdList.of(ids))), 2 * INDENT));
    }

    private static String ids(List<Clause> clauses) {
        return IdList.of(clauses.stream().map(each -> each.criterion().id()).toList());
    }
}
