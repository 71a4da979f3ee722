package org.junheng.report.ledger;

import java.util.Locale;

/**
 * A column that every ledger has. Those of the program are written anew by an update; those of people are never touched; the
 * shared ones are written by the program when it closes or opens an entry, and by people who do so by hand.
 */
public enum LedgerColumn {
    /** The entry's number (编号), which people quote. */
    ID(Owner.PROGRAM),
    /** The county's code. */
    COUNTY_CODE(Owner.PROGRAM),
    /** The county's name. */
    COUNTY(Owner.PROGRAM),
    /** The school's code; empty: the whole county is meant. */
    SCHOOL_CODE(Owner.PROGRAM),
    /** The school's name. */
    SCHOOL(Owner.PROGRAM),
    /** The stage, where the entry is about one. */
    STAGE(Owner.PROGRAM),
    /** What of the school: a class, a room, a year. */
    OBJECT(Owner.PROGRAM),
    /** The criterion's id. */
    CRITERION(Owner.PROGRAM),
    /** What the criterion is called. */
    TITLE(Owner.PROGRAM),
    /** Document number, part and item. */
    CITATION(Owner.PROGRAM),
    /** What was measured last. */
    MEASURED(Owner.PROGRAM),
    /** What is required. */
    REQUIRED(Owner.PROGRAM),
    /** The unit of both. */
    UNIT(Owner.PROGRAM),
    /** What is missing in raw units. */
    SHORTFALL(Owner.PROGRAM),
    /** The raw unit. */
    SHORTFALL_UNIT(Owner.PROGRAM),
    /** What kind of entry it is. */
    KIND(Owner.PROGRAM),
    /** Whether it is closed. */
    STATE(Owner.SHARED),
    /** What the last evaluation said. */
    RESULT(Owner.PROGRAM),
    /** Who is responsible: an office or a school. */
    UNIT_IN_CHARGE(Owner.PEOPLE),
    /** Who is responsible: a person. */
    PERSON_IN_CHARGE(Owner.PEOPLE),
    /** The last day to mend it; new entries get a default. */
    DUE(Owner.PEOPLE),
    /** What is done about it. */
    MEASURES(Owner.PEOPLE),
    /** Where the evidence is. */
    EVIDENCE(Owner.PEOPLE),
    /** Anything else. */
    NOTE(Owner.PEOPLE),
    /** The date of the evaluation that opened it. */
    FOUND_ON(Owner.PROGRAM),
    /** The date of the last evaluation that looked at it. */
    EVALUATED_ON(Owner.PROGRAM),
    /** How often it fell back. */
    RELAPSES(Owner.PROGRAM),
    /** When it was closed. */
    CLOSED_ON(Owner.SHARED),
    /** By which evaluation, or by which paper, it was closed. */
    CLOSED_BY(Owner.SHARED),
    /** Everything that happened to it, with dates. */
    HISTORY(Owner.PROGRAM),
    /** What the program wants people to know. */
    REMARK(Owner.PROGRAM),
    /** The pack of the criterion, with its revision. */
    PACK(Owner.PROGRAM),
    /** The code of the finding's subject. */
    SUBJECT_CODE(Owner.PROGRAM),
    /** Letters made from what identifies the entry: they tell whether somebody, or Excel, has changed it. */
    SEAL(Owner.PROGRAM);

    /** Who writes a column. */
    public enum Owner {
        /** The program. */
        PROGRAM,
        /** People. */
        PEOPLE,
        /** Both. */
        SHARED
    }

    private final Owner owner;

    LedgerColumn(Owner owner) {
        this.owner = owner;
    }

    /** Who writes it. */
    public Owner owner() {
        return owner;
    }

    /** What programs call it, such as {@code foundOn}. */
    public String code() {
        StringBuilder code = new StringBuilder();
        for (String word : name().split("_", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            code.append(code.isEmpty() ? small : word.charAt(0) + small.substring(1));
        }
        return code.toString();
    }

    /** What stands above it. */
    public String heading() {
        return LedgerWords.word(this);
    }
}
