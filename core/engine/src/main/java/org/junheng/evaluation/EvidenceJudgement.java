package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.Attestation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** What has been attested about every county or school. */
final class EvidenceJudgement extends Judgement {
    private final EvidenceColumn column;
    private final Kind kind;

    EvidenceJudgement(JudgedBy by, EvidenceColumn column, Kind kind, Outcome[] outcomes) {
        super(by, outcomes);
        this.column = column;
        this.kind = kind;
    }

    /** What not being met means. */
    enum Kind {
        /** A criterion like others. */
        CRITERION,
        /** 一票否决. */
        VETO
    }

    @Override
    boolean vetoes() {
        return kind == Kind.VETO;
    }

    @Override
    String key() {
        return column.about();
    }

    @Override
    int from(int county) {
        return column.from(county);
    }

    @Override
    int to(int county) {
        return column.to(county);
    }

    @Override
    Outcome outcomeOfNone(int county) {
        return column.dossier(county).schools().isEmpty() ? Outcome.NO_DATA : Outcome.NOT_APPLICABLE;
    }

    @Override
    void writeTo(int county, List<Finding> findings) {
        if (from(county) == to(county)) {
            findings.add(Draft.ofNone(by(), column.county(county), outcomeOfNone(county)));
        }
        for (int row = from(county); row < to(county); row++) {
            Draft draft = new Draft(by(), column.subject(row), outcome(row));
            Optional<Attestation> attestation =
                    column.attestation(county, row, by().criterion().id());
            findings.add(draft.because(
                            List.of(attestation.map(EvidenceJudgement::told).orElse(Wording.text("note.attest"))))
                    .finding());
        }
    }

    private static String told(Attestation attestation) {
        return Wording.text(
                "note.attested",
                attestation.by(),
                attestation.on() == null ? "" : String.valueOf(attestation.on()),
                String.join("、", attestation.evidence()));
    }
}
