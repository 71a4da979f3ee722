package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.County;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;
import org.junheng.packs.Issuer;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Selector;
import org.junheng.packs.SourceStatus;

/** A judgement of one county whose outcomes, one for each row, are given. */
class GivenOutcomes extends Judgement {
    static final County COUNTY = County.of("C", "县");

    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    private final boolean veto;
    private final int rows;

    GivenOutcomes(JudgedBy by, boolean veto, Outcome... outcomes) {
        super(by, outcomes);
        this.veto = veto;
        this.rows = outcomes.length;
    }

    /** A criterion that a rule opens in some way. */
    static JudgedBy by(String id, String opening, Leeway leeway) {
        Criterion criterion = new Criterion(
                id,
                "题" + id,
                Level.COUNTY,
                "county/x.drl",
                1,
                "",
                "",
                null,
                Period.ALWAYS,
                null,
                leeway,
                null,
                new Selector("CountyIndicator", Map.of("code", "x")),
                opening,
                List.of());
        return new JudgedBy("view", pack(), criterion, null, DAY, null);
    }

    private static Pack pack() {
        return new Pack(
                "a",
                "A",
                new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, DAY),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                new Population(Set.of(), 0, Set.of(), Set.of()),
                List.of(),
                3,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "0");
    }

    @Override
    boolean vetoes() {
        return veto;
    }

    @Override
    String key() {
        return "";
    }

    @Override
    Subject subject(int row) {
        return subjectOfNone(0);
    }

    @Override
    County county(int county) {
        return COUNTY;
    }

    @Override
    int counties() {
        return 1;
    }

    @Override
    int from(int county) {
        return 0;
    }

    @Override
    int to(int county) {
        return rows;
    }

    @Override
    Outcome outcomeOfNone(int county) {
        return Outcome.NO_DATA;
    }

    @Override
    Subject subjectOfNone(int county) {
        return new Subject(Subject.Type.COUNTY, COUNTY.code(), COUNTY.name(), null, null);
    }

    @Override
    Finding finding(int row) {
        throw new UnsupportedOperationException("nobody reads it");
    }
}
