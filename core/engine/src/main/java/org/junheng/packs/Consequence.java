package org.junheng.packs;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Coded;

/**
 * What a document threatens or promises: a notice that somebody may have to issue. It never changes a finding, and nothing is ever
 * issued by itself.
 *
 * @param code its code, unique in its pack
 * @param kind what sort of notice it is
 * @param name what people call it
 * @param whom whom it is about
 * @param triggers the outcomes of which any brings it about; none: no outcome does, so that somebody must answer the question
 * @param deadline until when what is demanded must be done; null: the document does not say
 * @param asks what must be asked before it applies; empty: nothing
 * @param source where it stands
 */
public record Consequence(
        String code,
        Kind kind,
        String name,
        Whom whom,
        List<Trigger> triggers,
        @Nullable Deadline deadline,
        String asks,
        ClauseSource source) {
    /** Copies the list. */
    public Consequence {
        triggers = List.copyOf(triggers);
    }

    /** Sorts of notices. */
    public enum Kind implements Coded {
        /** 表彰. */
        COMMENDATION("commendation"),
        /** 通报. */
        CRITICISM("criticism"),
        /** 约谈. */
        INTERVIEW("interview"),
        /** 限期整改. */
        RECTIFICATION("rectification"),
        /** 问责. */
        ACCOUNTABILITY("accountability"),
        /** 限制招生. */
        ADMISSION_LIMIT("admission-limit"),
        /** 列为督导重点. */
        SUPERVISION("supervision");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Whom a notice is about. */
    public enum Whom implements Coded {
        /** The county. */
        COUNTY("county"),
        /** Each school that a finding is about. */
        SCHOOL("school");

        private final String code;

        Whom(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /**
     * An outcome that brings a consequence about.
     *
     * @param criterion the criterion's id; it may be one of a pack that this one extends
     * @param outcome the word of its finding's or verdict's outcome
     */
    public record Trigger(String criterion, String outcome) {}

    /**
     * Until when what is demanded must be done: a day, or so many days after the notice.
     *
     * @param day the day; null: days are counted
     * @param days the number of days; 0 if the day is given
     */
    public record Deadline(@Nullable LocalDate day, int days) {}
}
