package org.junheng.cli;

import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Period;
import org.junheng.report.catalogue.Requirement;

/** What a clause asks for, in a few words. */
final class ClauseText {
    private ClauseText() {}

    /** The limit, or what the sentence says, with what the words of the law leave open, and for whom if not for all. */
    static String required(Clause clause) {
        return Requirement.inShort(clause.criterion(), clause.scope());
    }

    /** From when until when. */
    static String days(Period period) {
        return Words.text(
                "conflict.days",
                period.from() == null ? Words.text("packs.ever") : String.valueOf(period.from()),
                period.until() == null ? Words.text("packs.open") : String.valueOf(period.until()));
    }
}
