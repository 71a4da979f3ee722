package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** The counties of a batch, or their schools that are counted, as subjects of attestations. */
final class EvidenceColumn implements Evidence {
    private final List<Dossier> batch;
    private final Subject.Type about;
    private final List<Subject> subjects = new ArrayList<>();
    private final int[] starts;

    private EvidenceColumn(List<Dossier> batch, Subject.Type about) {
        this.batch = batch;
        this.about = about;
        this.starts = new int[batch.size() + 1];
    }

    /** One subject for each county. */
    static EvidenceColumn ofCounties(List<Dossier> batch) {
        EvidenceColumn column = new EvidenceColumn(batch, Subject.Type.COUNTY);
        for (int county = 0; county < batch.size(); county++) {
            column.subjects.add(subject(batch.get(county).county()));
            column.starts[county + 1] = column.subjects.size();
        }
        return column;
    }

    /** One subject for each school that is counted. */
    static EvidenceColumn ofSchools(List<Dossier> batch, Population population) {
        EvidenceColumn column = new EvidenceColumn(batch, Subject.Type.SCHOOL);
        for (int county = 0; county < batch.size(); county++) {
            for (School school : batch.get(county).schools()) {
                if (population.counts(school)) {
                    column.subjects.add(new Subject(Subject.Type.SCHOOL, school.code(), school.name(), null, null));
                }
            }
            column.starts[county + 1] = column.subjects.size();
        }
        return column;
    }

    private static Subject subject(County county) {
        return new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null);
    }

    @Override
    public String about() {
        return about.code();
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    int from(int county) {
        return starts[county];
    }

    int to(int county) {
        return starts[county + 1];
    }

    Dossier dossier(int county) {
        return batch.get(county);
    }

    Subject subject(int row) {
        return subjects.get(row);
    }

    /** The county itself, for a finding that none of its schools is counted. */
    Subject county(int county) {
        return subject(batch.get(county).county());
    }

    Optional<Attestation> attestation(int county, int row, String criterion) {
        return batch.get(county).attestation(criterion, subjects.get(row).code());
    }

    /** Met or not as attested; without an attestation somebody has yet to judge. */
    EvidenceJudgement judge(JudgedBy by, EvidenceJudgement.Kind kind) {
        Outcome[] outcomes = new Outcome[subjects.size()];
        for (int county = 0; county < batch.size(); county++) {
            for (int row = from(county); row < to(county); row++) {
                outcomes[row] = attestation(county, row, by.criterion().id())
                        .map(attested -> attested.holds() ? Outcome.MET : Outcome.NOT_MET)
                        .orElse(Outcome.NEEDS_EVIDENCE);
            }
        }
        return new EvidenceJudgement(by, this, kind, outcomes);
    }
}
