package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Evidence;
import org.junheng.indicators.Stage;
import org.junheng.packs.Population;
import org.junheng.packs.Relation;

/** The counties of a batch, or their schools that are counted, as subjects of attestations. */
final class EvidenceColumn implements Evidence {
    private final Subject.Type about;
    private final List<Dossier> batch;
    private final Function<Dossier, List<Row>> find;
    private @Nullable RowsByCounty<Row> rows;

    private EvidenceColumn(Subject.Type about, List<Dossier> batch, Function<Dossier, List<Row>> find) {
        this.about = about;
        this.batch = batch;
        this.find = find;
    }

    /** One subject for each county. */
    static EvidenceColumn ofCounties(List<Dossier> batch) {
        return new EvidenceColumn(Subject.Type.COUNTY, batch, dossier -> {
            return List.of(new Row(dossier, null));
        });
    }

    /** One subject for each school that is counted. */
    static EvidenceColumn ofSchools(List<Dossier> batch, Population population) {
        return new EvidenceColumn(
                Subject.Type.SCHOOL,
                batch,
                dossier -> dossier.schools().stream()
                        .filter(population::counts)
                        .map(school -> new Row(dossier, school))
                        .toList());
    }

    @Override
    public String about() {
        return about.code();
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    /** The subjects, found when a rule first asks for them. */
    RowsByCounty<Row> rows() {
        RowsByCounty<Row> found = rows;
        if (found == null) {
            found = new RowsByCounty<>(batch, county -> find.apply(batch.get(county)));
            rows = found;
        }
        return found;
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
        return rows().rows().stream()
                .map(row -> row.attestation(by)
                        .map(attested -> attested.holds() ? Outcome.MET : Outcome.NOT_MET)
                        .orElse(unattested))
                .toArray(Outcome[]::new);
    }

    /**
     * A subject.
     *
     * @param dossier what its county handed in
     * @param school the school; null: the county itself
     */
    record Row(Dossier dossier, @Nullable School school) {
        Subject subject() {
            County county = dossier.county();
            return school == null
                    ? new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null)
                    : new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null);
        }

        private String code() {
            return school == null ? dossier.county().code() : school.code();
        }

        /** What has been attested about it, or about the criterion above that says the same or more. */
        Optional<Attestation> attestation(JudgedBy by) {
            return dossier.attestation(by.criterion().id(), code())
                    .or(() -> by.criterion()
                            .target()
                            .flatMap(above -> dossier.attestation(above, code()))
                            .filter(attested -> by.criterion().is(Relation.Kind.EQUALS)
                                    || (by.criterion().is(Relation.Kind.WEAKER) && attested.holds())));
        }
    }
}
