package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.SectionItems;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/** What the criteria of one group found about every section of one stage. */
final class ItemsColumn implements SectionItems {
    private final List<Dossier> batch;
    private final String group;
    private final Stage stage;
    private final SectionRows rows;
    private final List<SectionJudgement> items;

    ItemsColumn(List<Dossier> batch, String group, Stage stage, SectionRows rows, List<SectionJudgement> items) {
        this.batch = batch;
        this.group = group;
        this.stage = stage;
        this.rows = rows;
        this.items = items;
        if (items.stream().anyMatch(item -> item.column().rows() != rows)) {
            throw new IllegalStateException("the items of group " + group + " are not judged over the same sections");
        }
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    SectionRows rows() {
        return rows;
    }

    List<SectionJudgement> items() {
        return items;
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    /** At least so many items are met, and every other one reaches a share of its own requirement. */
    ItemsJudgement judge(JudgedBy by, int least, int of, BigDecimal share) {
        if (items.size() != of) {
            throw new IllegalStateException(by.criterion().id() + " counts " + of + " items, but group " + group
                    + " has " + items.size() + " in force for " + stage);
        }
        items.forEach(item -> item.limitOf(share));
        Outcome[] outcomes = new Outcome[rows.size()];
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = outcome(row, least, share);
        }
        return new ItemsJudgement(by, this, new ItemsJudgement.Rule(least, share), outcomes);
    }

    /**
     * Met or not met if that holds whatever the missing values are, however what the text leaves open is meant, and whatever
     * becomes of items that are not due. An item that nobody has to meet counts as one that is met.
     */
    private Outcome outcome(int row, int least, BigDecimal share) {
        int met = 0;
        int missed = 0;
        boolean belowFloor = false;
        for (int i = 0; i < items.size(); i++) {
            switch (outcome(i, row)) {
                case MET, NOT_APPLICABLE -> met++;
                case NOT_MET -> {
                    missed++;
                    belowFloor |= isBelow(decided(i, row), share);
                }
                default -> {
                    // open: counted below, where there is any
                }
            }
        }
        if (belowFloor || items.size() - missed < least) {
            return Outcome.NOT_MET;
        }
        return met + missed == items.size() ? Outcome.MET : open(row, met < least, share);
    }

    private Outcome outcome(int item, int row) {
        SectionJudgement judgement = items.get(item);
        return judgement.hasLayers() ? judgement.decided(row).outcome() : judgement.outcome(row);
    }

    /** What stands in the way of items that could still be enough: any that is open, or of those that are not needed only some. */
    private Outcome open(int row, boolean needed, BigDecimal share) {
        Tally tally = new Tally();
        for (int i = 0; i < items.size(); i++) {
            Outcome outcome = outcome(i, row);
            if (needed || !isGoodEnough(i, row, outcome, share)) {
                tally.add(outcome);
            }
        }
        return open(tally);
    }

    /** Whether an item with leeway reaches the floor already: if it need not be met, it stands in nobody's way. */
    private boolean isGoodEnough(int item, int row, Outcome outcome, BigDecimal share) {
        if (outcome != Outcome.UNDECIDED && outcome != Outcome.NOT_YET_DUE) {
            return false;
        }
        Item decided = decided(item, row);
        return decided.judgement().found(decided.row()) == Outcome.NOT_MET && !isBelow(decided, share);
    }

    /** What stands in the way of items that could still be enough; if nothing does, they are. */
    private static Outcome open(Tally tally) {
        return Stream.of(Outcome.NO_DATA, Outcome.UNDECIDED, Outcome.NOT_YET_DUE)
                .filter(each -> tally.of(each) > 0)
                .findFirst()
                .orElse(Outcome.MET);
    }

    /** What decides about an item of a row: mostly the item itself, else what tightens or relaxes it. */
    Item decided(int item, int row) {
        Decided decided = items.get(item).decided(row);
        return new Item((SectionJudgement) decided.judgement(), decided.row());
    }

    static boolean isBelow(Item item, BigDecimal share) {
        Ratios values = item.judgement.column().values();
        return values.compare(item.row, item.judgement.limitOf(share)) < 0;
    }

    /**
     * An item of a section.
     *
     * @param judgement what decides about it
     * @param row its row there
     */
    record Item(SectionJudgement judgement, int row) {
        Outcome outcome() {
            return judgement.outcome(row);
        }

        IndicatorDefinition definition() {
            return judgement.column().definition();
        }
    }
}
