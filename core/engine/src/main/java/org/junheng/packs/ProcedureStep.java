package org.junheng.packs;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Coded;

/**
 * A step of the procedure that a document lays down: self-assessment, review, recognition, monitoring. A county's dossier says with
 * dated records which steps were taken; no step ever changes a finding.
 *
 * @param code its code in dossiers; a code stands for the same step in every pack
 * @param name what people call it
 * @param decidedBy who takes or decides it; empty if the document does not say
 * @param after the codes of the steps that come before it
 * @param partOf the code of the step that it is a part of; null: of none
 * @param needs the criteria, by id, that must be met before it
 * @param rhythm how often it is taken
 * @param deadline until when; null: the document does not say
 * @param period when the document lists it
 * @param dateFact the county's fact that says when it was passed; null: only records do
 * @param source where it stands
 */
public record ProcedureStep(
        String code,
        String name,
        String decidedBy,
        List<String> after,
        @Nullable String partOf,
        List<String> needs,
        Rhythm rhythm,
        @Nullable Deadline deadline,
        Period period,
        @Nullable String dateFact,
        ClauseSource source) {
    /** The kind of the county's records that say which steps were taken. */
    public static final String RECORDS = "procedure-step";

    /** Whose fields such records have in a dictionary. */
    public static final String HOLDER = "county/" + RECORDS;

    /** The field of such a record that names the step. */
    public static final String STEP = "step";

    /** Copies the lists. */
    public ProcedureStep {
        after = List.copyOf(after);
        needs = List.copyOf(needs);
    }

    /** How often a step is taken. */
    public enum Rhythm implements Coded {
        /** Once; again if it is not passed. */
        ONCE("once"),
        /** In every calendar year behind the one of the step before it. */
        YEARLY("yearly"),
        /** Not itself, only its parts are. */
        PHASE("phase");

        private final String code;

        Rhythm(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * Until when a step is to be taken: a day of the calendar, or the same day of every year.
     *
     * @param day the day; null: that of every year
     * @param ofYear the day of every year; null: only once
     */
    public record Deadline(
            @Nullable LocalDate day, @Nullable MonthDay ofYear) {}
}
