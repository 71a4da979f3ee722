package org.junheng.compiler.changes;

import org.jspecify.annotations.Nullable;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;

/**
 * Whom an outcome is about, and by which criterion; the same before and after.
 *
 * @param criterion the criterion's id, as it is now if it still is there
 * @param type the kind of subject; {@value #VERDICT} of the county's verdict
 * @param code the subject's code
 * @param stage the stage; null: none
 * @param item the indicator, where a criterion judges several; null: none
 */
public record Judged(
        String criterion,
        String type,
        String code,
        @Nullable String stage,
        @Nullable String item) {
    /** The verdict is about the county as a whole. */
    public static final String VERDICT = "verdict";

    static Judged of(String criterion, Finding finding) {
        Subject subject = finding.subject();
        return new Judged(
                criterion,
                subject.type().code(),
                subject.code(),
                subject.stage() == null ? null : subject.stage().code(),
                subject.item());
    }

    static Judged verdict(String criterion, String county) {
        return new Judged(criterion, VERDICT, county, null, null);
    }

    /** Whether it is the county's verdict. */
    public boolean isVerdict() {
        return type.equals(VERDICT);
    }
}
