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
        List<String> belowFloor = new ArrayList<>();
        List<String> aboveFloor = new ArrayList<>();
        int met = 0;
        for (int i = 0; i < column.items().size(); i++) {
            SectionColumn item = column.items().get(i).column();
            Outcome outcome = column.items().get(i).outcome(row);
            inputs.put(item.code(), outcome.name());
            if (outcome == Outcome.MET) {
                met++;
            } else if (outcome == Outcome.NOT_MET) {
                (column.isBelow(i, row, floor(i)) ? belowFloor : aboveFloor).add(note(i, row));
            } else {
                missing.add(Missing.of(item.code(), item.definition().name()));
            }
        }
        int all = column.items().size();
        return new Draft(by(), subject(row), outcome(row))
                .title(Wording.text("finding.items", column.group(), all))
                .required(new Finding.Required(Comparator.AT_LEAST, Integer.toString(rule.least), Wording.items()))
                .wanted(Wording.text("finding.items.required", rule.least, percent()))
                .measured(new Finding.Measured(Integer.toString(met), met + "/" + all, Wording.items()))
                .margin(met - rule.least)
                .inputs(inputs)
                .because(belowFloor)
                .notes(aboveFloor)
                .missing(outcome(row) == Outcome.NO_DATA ? missing : List.of())
                .finding();
    }

    private Limit floor(int item) {
        return column.items().get(item).limitOf(rule.share);
    }

    private String percent() {
        return rule.share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** How an item that is not met lies to the floor below it. */
    private String note(int item, int row) {
        IndicatorDefinition definition = column.items().get(item).column().definition();
        Rational value = column.items().get(item).column().values().get(row);
        return Wording.text(
                column.isBelow(item, row, floor(item)) ? "note.item.below" : "note.item.floor",
                definition.name(),
                value.rounded(definition.decimals()).toPlainString(),
                floor(item).value().stripTrailingZeros().toPlainString());
    }

    /**
     * What is required.
     *
     * @param least items that must be met
     * @param share share of its requirement that every other item must reach
     */
    record Rule(int least, BigDecimal share) {}
}
