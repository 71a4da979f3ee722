package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** What has been attested about every county or school. */
final class EvidenceJudgement extends RowsJudgement {
    private final EvidenceColumn column;
    private final Kind kind;
    private final String question;

    /** A judgement; the question is empty where the text says what to judge by. */
    EvidenceJudgement(JudgedBy by, EvidenceColumn column, Kind kind, String question, Outcome[] outcomes) {
        super(by, column.rows(), outcomes);
        this.column = column;
        this.kind = kind;
        this.question = question;
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
    Subject subject(int row) {
        return column.rows().rows().get(row).subject();
    }

    @Override
    Finding finding(int row) {
        EvidenceColumn.Row judged = column.rows().rows().get(row);
        String reason = judged.attestation(by())
                .map(Wording::attested)
                .orElse(question.isEmpty() ? Wording.text("note.attest") : Wording.text("note.asks", question));
        return new Draft(by(row), judged.subject(), found(row))
                .because(List.of(reason))
                .finding();
    }
}
