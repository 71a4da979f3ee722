package org.junheng.report.years;

import org.junheng.input.Coded;
import org.junheng.report.Mark;

/**
 * An outcome that is another than it was.
 *
 * @param kind what became of it
 * @param subject whom it is about
 * @param criterion the id of the criterion, as it is now
 * @param judged what is judged
 * @param citation document number, part and item
 * @param before the finding as it was
 * @param after the finding as it is
 * @param rule what was required otherwise, so that the change may come from the rule; empty: nothing
 */
public record Change(
        Kind kind,
        Who subject,
        String criterion,
        String judged,
        String citation,
        Side before,
        Side after,
        String rule) {
    /** The same with what is required otherwise. */
    Change because(String otherRule) {
        return new Change(kind, subject, criterion, judged, citation, before, after, otherRule);
    }

    /**
     * One side.
     *
     * @param mark the outcome
     * @param measured what was measured; of several classes or rooms, how many are not met; empty if nothing was
     * @param required what was required; empty if no number was
     * @param note what else should be known; empty if nothing
     */
    public record Side(Mark mark, String measured, String required, String note) {
        /** It was not judged. */
        static final Side NONE = new Side(new Mark("NOT_APPLICABLE", "—", YearsWords.text("side.none")), "", "", "");
    }

    /** What became of an outcome. */
    public enum Kind implements Coded {
        /** 转为未达标. */
        LOST("became-not-met"),
        /** 转为达标. */
        GAINED("became-met"),
        /** Figures do not fit together (数据矛盾). */
        CONTRADICTED("contradicted"),
        /** Figures fit together now. */
        RESOLVED("resolved"),
        /** It is not decided any more, or for another reason. */
        OPENED("became-open"),
        /** There is nothing to judge any more. */
        DROPPED("not-applicable"),
        /** It is judged now and was not, though the subject was there: a period of its own, or a scope that it has come into. */
        APPEARED("appeared"),
        /** It was judged and is not any more, though the subject is still there. */
        VANISHED("vanished");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        /** What people call it. */
        public String word() {
            return YearsWords.text("change." + code);
        }
    }
}
