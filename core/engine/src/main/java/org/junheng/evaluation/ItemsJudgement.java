package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junheng.facts.Dossier;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Limit;
import org.junheng.indicators.Rational;
import org.junheng.packs.IndicatorDefinition;

/** A requirement on how many items every section meets, and on those that it misses. */
final class ItemsJudgement extends SectionRowsJudgement implements Composite {
    private final ItemsColumn column;
    private final Rule rule;

    ItemsJudgement(JudgedBy by, ItemsColumn column, Rule rule, Outcome[] outcomes) {
        super(by, column.rows(), column.stage(), outcomes);
        this.column = column;
        this.rule = rule;
    }

    @Override
    public Stream<String> counted() {
        return column.items().stream().map(item -> item.by().criterion().id());
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
        List<Judgement> undecided = new ArrayList<>();
        List<Judgement> awaited = new ArrayList<>();
        int met = 0;
        for (int i = 0; i < column.items().size(); i++) {
            ItemsColumn.Item item = column.decided(i, row);
            inputs.put(column.items().get(i).column().code(), item.outcome().name());
            switch (item.outcome()) {
                case MET, NOT_APPLICABLE -> met++;
                case NOT_MET -> (ItemsColumn.isBelow(item, rule.share) ? belowFloor : aboveFloor).add(note(item));
                case UNDECIDED -> undecided.add(item.judgement());
                case NOT_YET_DUE -> awaited.add(item.judgement());
                default ->
                    missing.add(Missing.of(
                            item.definition().code(), item.definition().name()));
            }
        }
        int all = column.items().size();
        return new Draft(by(row), subject(row), found(row))
                .title(Wording.text("finding.items", column.group(), all))
                .required(new Finding.Required(Comparator.AT_LEAST, Integer.toString(rule.least), Wording.items()))
                .wanted(Wording.text("finding.items.required", rule.least, percent()))
                .measured(new Finding.Measured(Integer.toString(met), met + "/" + all, Wording.items()))
                .margin(met - rule.least)
                .inputs(inputs)
                .because(belowFloor)
                .because(found(row) == Outcome.UNDECIDED ? Wording.items("undecided", undecided) : List.of())
                .because(found(row) == Outcome.NOT_YET_DUE ? Wording.items("awaited", awaited) : List.of())
                .notes(aboveFloor)
                .missing(found(row) == Outcome.NO_DATA ? missing : List.of())
                .finding();
    }

    @Override
    List<Missing> wanted(int row) {
        List<Missing> wanted = new ArrayList<>();
        for (int i = 0; i < column.items().size(); i++) {
            ItemsColumn.Item item = column.decided(i, row);
            wanted.addAll(item.judgement().wanted(item.row()));
        }
        return wanted;
    }

    private String percent() {
        return rule.share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** How an item that is not met lies to the floor below it. */
    private String note(ItemsColumn.Item item) {
        IndicatorDefinition definition = item.definition();
        Rational value = item.judgement().column().values().get(item.row());
        Limit floor = item.judgement().limitOf(rule.share);
        return Wording.text(
                ItemsColumn.isBelow(item, rule.share) ? "note.item.below" : "note.item.floor",
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
