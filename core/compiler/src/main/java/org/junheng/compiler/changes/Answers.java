package org.junheng.compiler.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.evaluation.BatchEvaluator;
import org.junheng.evaluation.ReadyView;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Verdict;
import org.junheng.packs.Pack;

/** What a pack finds about counties; nothing on a day on which it is not used. */
final class Answers {
    private final Pack pack;
    private final ReadyView view;
    private final Map<String, String> names;

    /**
     * A pack that can answer.
     *
     * @param view the pack with its parents
     * @param names what a criterion is called in the answers, by its id, if not by its id
     */
    Answers(Pack pack, ReadyView view, Map<String, String> names) {
        this.pack = pack;
        this.view = view;
        this.names = names;
    }

    /** What is found about each county, in the order of the criteria. */
    List<Map<Judged, Found>> to(Question question) {
        if (!isUsedOn(question.day())) {
            return question.dossiers().stream()
                    .<Map<Judged, Found>>map(each -> Map.of())
                    .toList();
        }
        List<Map<Judged, Found>> answers = new ArrayList<>();
        for (Evaluation each : BatchEvaluator.evaluate(List.of(view), question.dossiers(), question.day())) {
            answers.add(found(each));
        }
        return answers;
    }

    /** Whether the pack is used on a day. */
    boolean isUsedOn(LocalDate day) {
        return pack.period().contains(day)
                || (pack.afterwards() && pack.period().isOver(day));
    }

    private Map<Judged, Found> found(Evaluation evaluation) {
        Map<Judged, Found> found = new LinkedHashMap<>();
        for (Finding each : evaluation.findings()) {
            found.put(
                    Judged.of(name(each.criterion()), each),
                    new Found(each.outcome().name(), each.subject().name(), each.subject()));
        }
        for (Verdict each : evaluation.verdicts()) {
            found.put(
                    Judged.verdict(name(each.criterion()), evaluation.county().code()),
                    new Found(each.outcome().name(), evaluation.county().name(), null));
        }
        return found;
    }

    private String name(String criterion) {
        return names.getOrDefault(criterion, criterion);
    }
}
