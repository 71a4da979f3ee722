package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Evidence;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;
import org.junheng.packs.Relation;

/** The counties of a batch, or their schools that are counted, as subjects of attestations. */
final class EvidenceColumn implements Evidence {
    private final Subject.Type about;
    private final RowsByCounty<Row> rows;

    private EvidenceColumn(Subject.Type about, RowsByCounty<Row> rows) {
        this.about = about;
        this.rows = rows;
    }

    /** One subject for each county. */
    static EvidenceColumn ofCounties(List<Dossier> batch) {
        return new EvidenceColumn(Subject.Type.COUNTY, new RowsByCounty<>(batch, place -> {
            County county = batch.get(place).county();
            return List.of(new Row(
                    batch.get(place), new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null)));
        }));
    }

    /** One subject for each school that is counted. */
    static EvidenceColumn ofSchools(List<Dossier> batch, Population population) {
        return new EvidenceColumn(
                Subject.Type.SCHOOL,
                new RowsByCounty<>(
                        batch,
                        county -> batch.get(county).schools().stream()
                                .filter(population::counts)
                                .map(school -> new Row(
                                        batch.get(county),
                                        new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null)))
                                .toList()));
    }

    @Override
    public String about() {
        return about.code();
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    RowsByCounty<Row> rows() {
        return rows;
    }

    /** Met or not as attested; without an attestation somebody has yet to judge. */
    EvidenceJudgement judge(JudgedBy by, EvidenceJudgement.Kind kind) {
        Outcome[] outcomes = outcomes(by, Outcome.NEEDS_EVIDENCE);
        return new EvidenceJudgement(by, this, kind, "", outcomes);
    }

    /** The same where the text gives nothing to judge by and a question must be asked. */
    EvidenceJudgement judge(JudgedBy by, String question) {
        Outcome[] outcomes = outcomes(by, Outcome.UNDECIDED);
        return new EvidenceJudgement(by, this, EvidenceJudgement.Kind.CRITERION, question, outcomes);
    }

    private Outcome[] outcomes(JudgedBy by, Outcome unattested) {
        return rows.rows().stream()
                .map(row -> row.attestation(by)
                        .map(attested -> attested.holds() ? Outcome.MET : Outcome.NOT_MET)
                        .orElse(unattested))
                .toArray(Outcome[]::new);
    }

    /**
     * A subject.
     *
     * @param dossier what its county handed in
     * @param subject the county or the school
     */
    record Row(Dossier dossier, Subject subject) {
        /** What has been attested about it, or about the criterion above that says the same or more. */
        Optional<Attestation> attestation(JudgedBy by) {
            return dossier.attestation(by.criterion().id(), subject.code())
                    .or(() -> by.criterion()
                            .target()
                            .flatMap(above -> dossier.attestation(above, subject.code()))
                            .filter(attested -> by.criterion().is(Relation.Kind.EQUALS)
                                    || (by.criterion().is(Relation.Kind.WEAKER) && attested.holds())));
        }
    }
}
