package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.indicators.CountyItems;
import org.junheng.indicators.Stage;

/** What the county criteria of one group found about every county. */
final class CountyItemsColumn implements CountyItems {
    private final String group;
    private final List<Judgement> items;
    private final RowsByCounty<Dossier> counties;

    CountyItemsColumn(List<Dossier> batch, String group, List<Judgement> items) {
        this.group = group;
        this.items = items;
        this.counties = new RowsByCounty<>(batch, county -> List.of(batch.get(county)));
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    List<Judgement> items() {
        return items;
    }

    RowsByCounty<Dossier> counties() {
        return counties;
    }

    /** How many items of a county have each outcome. */
    Tally tally(int county) {
        Tally tally = new Tally();
        items.forEach(each -> count(each, county, tally));
        return tally;
    }

    /** Counts what decides about each row of an item: mostly the item itself, else what tightens or relaxes it. */
    static void count(Judgement item, int county, Tally tally) {
        if (item.from(county) == item.to(county)) {
            tally.add(item.none(county));
        }
        for (int row = item.from(county); row < item.to(county); row++) {
            tally.add(item.decided(row).outcome());
        }
    }

    Optional<Attestation> attestation(JudgedBy by, int county) {
        Dossier dossier = counties.rows().get(county);
        return dossier.attestation(by.criterion().id(), dossier.county().code());
    }

    /** Whatever the items weigh: if all are met the total is full, and if none is it is nothing. In between one has to ask. */
    CountyItemsJudgement judge(JudgedBy by, String question) {
        Outcome[] outcomes = new Outcome[counties.rows().size()];
        for (int county = 0; county < outcomes.length; county++) {
            outcomes[county] = outcome(by, county);
        }
        return new CountyItemsJudgement(by, this, question, outcomes);
    }

    private Outcome outcome(JudgedBy by, int county) {
        Optional<Boolean> attested = attestation(by, county).map(Attestation::holds);
        Optional<Boolean> certain = certain(county);
        if (isContradicted(by, county) || mayBeContradicted(by, county)) {
            return Outcome.UNDECIDED;
        }
        if (isNotYetDue(county) && !attested.orElse(false)) {
            return Outcome.NOT_YET_DUE;
        }
        return certain.or(() -> attested)
                .map(holds -> holds ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.UNDECIDED);
    }

    /** Whether all that still stands in the way of the total is that items are not due: there is nothing to ask before. */
    private boolean isNotYetDue(int county) {
        Tally tally = tally(county);
        long awaited = tally.of(Outcome.NOT_YET_DUE);
        return awaited > 0 && awaited + tally.of(Outcome.MET) + tally.of(Outcome.NOT_APPLICABLE) == tally.total();
    }

    /** The items of which some row is not due. */
    List<Judgement> awaited(int county) {
        return with(Outcome.NOT_YET_DUE, county);
    }

    private List<Judgement> with(Outcome outcome, int county) {
        return items.stream().filter(each -> has(each, outcome, county)).toList();
    }

    private static boolean has(Judgement item, Outcome outcome, int county) {
        Tally tally = new Tally();
        count(item, county, tally);
        return tally.of(outcome) > 0;
    }

    /** Whether the items alone say that the total is reached, or that it is not; empty if that depends on what they weigh. */
    private Optional<Boolean> certain(int county) {
        Tally tally = tally(county);
        if (tally.of(Outcome.MET) + tally.of(Outcome.NOT_APPLICABLE) == tally.total()) {
            return Optional.of(true);
        }
        return tally.of(Outcome.NOT_MET) == tally.total() ? Optional.of(false) : Optional.empty();
    }

    /** Whether somebody has attested what the items rule out. */
    boolean isContradicted(JudgedBy by, int county) {
        Optional<Boolean> attested = attestation(by, county).map(Attestation::holds);
        Optional<Boolean> certain = certain(county);
        return attested.isPresent() && certain.isPresent() && !attested.equals(certain);
    }

    /** Whether the figures that are missing could rule out what somebody has attested: it decides nothing before they are there. */
    boolean mayBeContradicted(JudgedBy by, int county) {
        Tally tally = tally(county);
        long unknown = tally.of(Outcome.NO_DATA);
        long all = tally.total() - unknown;
        return attestation(by, county)
                .map(each -> each.holds()
                        ? tally.of(Outcome.NOT_MET)
                        : tally.of(Outcome.MET) + tally.of(Outcome.NOT_APPLICABLE))
                .filter(against -> unknown > 0 && against == all)
                .isPresent();
    }

    /** The items of which some row lacks figures. */
    List<Judgement> unknown(int county) {
        return with(Outcome.NO_DATA, county);
    }
}
