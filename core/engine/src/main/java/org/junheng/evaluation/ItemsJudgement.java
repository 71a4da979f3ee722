package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Dossier;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;

/** A requirement on how many items every section meets, and on those that it misses. */
final class ItemsJudgement extends SectionRowsJudgement {
    private final ItemsColumn column;
    private final Rule rule;

    ItemsJudgement(JudgedBy by, ItemsColumn column, Rule rule, Outcome[] outcomes) {
        super(by, column.rows(), column.stage(), outcomes);
        this.column = column;
        this.rule = rule;
    }

    /** Whether a judgement is one of the items that are counted here. */
    boolean counts(Judgement judgement) {
        return column.items().stream().anyMatch(item -> item == judgement);
    }

    @Override
    Dossier dossier(int county) {
        return column.dossier(county);
    }

    @Override
    Finding finding(int row) {
        Map<String, String> inputs = new LinkedHashMap<>();
        List<Missing> missing = new ArrayList<>();
        Draft draft = new Draft(by(), subject(row), outcome(row));
        int met = 0;
        for (int i = 0; i < column.items().size(); i++) {
            SectionJudgement item = column.items().get(i);
            Outcome outcome = item.outcome(row);
            inputs.put(item.column().code(), outcome.name());
            if (outcome == Outcome.MET) {
                met++;
            } else if (outcome == Outcome.NOT_MET) {
                note(draft, i, row);
            } else {
                missing.add(new Missing(
                        item.column().code(), item.column().definition().name()));
            }
        }
        String of = met + "/" + column.items().size();
        return draft.required(new Finding.Required(Comparator.AT_LEAST, Integer.toString(rule.least), Wording.items()))
                .measured(new Finding.Measured(Integer.toString(met), of, Wording.items()))
                .margin(met - rule.least)
                .inputs(inputs)
                .missing(outcome(row) == Outcome.NO_DATA ? missing : List.of())
                .finding();
    }

    private void note(Draft draft, int item, int row) {
        SectionJudgement judged = column.items().get(item);
        IndicatorDefinition definition = judged.column().definition();
        Limit floor = judged.limitOf(rule.share);
        Rational value = judged.column().values().get(row);
        boolean below = column.isBelow(item, row, floor);
        draft.note(
                below ? "note.item.below" : "note.item.floor",
                definition.name(),
                value.rounded(definition.decimals()).toPlainString(),
                floor.value().stripTrailingZeros().toPlainString());
    }

    /**
     * What is required.
     *
     * @param least items that must be met
     * @param share share of its requirement that every other item must reach
     */
    record Rule(int least, BigDecimal share) {}
}
