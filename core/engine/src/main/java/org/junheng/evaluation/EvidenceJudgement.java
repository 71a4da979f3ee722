package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** What has been attested about every county or school. */
final class EvidenceJudgement extends RowsJudgement {
    private final EvidenceColumn column;
    private final Kind kind;

    EvidenceJudgement(JudgedBy by, EvidenceColumn column, Kind kind, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
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
    Dossier dossier(int county) {
        return column.rows().dossier(county);
    }

    @Override
    Finding finding(int row) {
        EvidenceColumn.Row judged = column.rows().rows().get(row);
        String reason = judged.attestation(by()).map(EvidenceJudgement::told).orElse(Wording.text("note.attest"));
        return new Draft(by(), judged.subject(), outcome(row))
                .because(List.of(reason))
                .finding();
    }

    private static String told(Attestation attestation) {
        return Wording.text(
                "note.attested",
                attestation.by(),
                attestation.on() == null ? "" : String.valueOf(attestation.on()),
                String.join("、", attestation.evidence()));
    }
}
