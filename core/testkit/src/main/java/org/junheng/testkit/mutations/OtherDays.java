package org.junheng.testkit.mutations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;

/** Faults in when and how firmly a criterion is asked for: its days, its years, and what the law leaves open. */
final class OtherDays {
    private static final List<String> SPANS = List.of("term", "school-year", "year", "two-years", "five-years");

    private final Criterion criterion;
    private final Pack pack;
    private final List<Mutant> planted = new ArrayList<>();

    private OtherDays(Criterion criterion, Pack pack) {
        this.criterion = criterion;
        this.pack = pack;
    }

    static List<Mutant> of(Criterion criterion, Pack pack) {
        OtherDays days = new OtherDays(criterion, pack);
        days.move(Fault.EARLIER, -1);
        days.move(Fault.LATER, 1);
        if (pack.binding()) {
            // where nobody is bound, nothing is left open that could be closed
            days.leeway();
        }
        days.spans();
        return days.planted;
    }

    /** Whether it is due on a day on which it is in force; an edition after which another one came is not, and is never asked for. */
    static boolean isEverDue(Criterion criterion, Pack pack) {
        LocalDate due = criterion.leeway().due();
        LocalDate last = pack.inForce(criterion).until();
        return due == null
                || last == null
                || !last.isBefore(due)
                || (pack.afterwards() && criterion.period().until() == null);
    }

    /** Days on which the pack itself is not in force show nothing. */
    private void move(Fault fault, int days) {
        Period period = criterion.period();
        Leeway leeway = criterion.leeway();
        LocalDate from = period.from();
        LocalDate until = period.until();
        LocalDate due = leeway.due();
        if (from != null && pack.period().contains(from.plusDays(days))) {
            Period other = new Period(from.plusDays(days), until);
            add(fault, Edit.of(criterion).within(other), "@inForceFrom " + from, other.from());
        }
        if (until != null && pack.period().contains(until.plusDays(days))) {
            Period other = new Period(from, until.plusDays(days));
            add(fault, Edit.of(criterion).within(other), "@inForceUntil " + until, other.until());
        }
        if (due != null && isEverDue(criterion, pack)) {
            Leeway other = new Leeway(due.plusDays(days), leeway.roughly(), leeway.optional());
            add(fault, Edit.of(criterion).with(other), "@due " + due, other.due());
        }
    }

    /** Each thing that is left open is closed for itself. */
    private void leeway() {
        Leeway leeway = criterion.leeway();
        if (leeway.due() != null) {
            Leeway other = new Leeway(null, leeway.roughly(), leeway.optional());
            add(Fault.LEEWAY, Edit.of(criterion).with(other), "@due " + leeway.due(), null);
        }
        if (leeway.roughly() != null && isEverDue(criterion, pack)) {
            Leeway other = new Leeway(leeway.due(), null, leeway.optional());
            add(Fault.LEEWAY, Edit.of(criterion).with(other), "@roughly " + leeway.roughly(), null);
        }
        if (leeway.optional() != null) {
            Leeway other = new Leeway(leeway.due(), leeway.roughly(), null);
            add(Fault.LEEWAY, Edit.of(criterion).with(other), "@optional " + leeway.optional(), null);
        }
    }

    /** Years that begin and end a year later, or the next longer span of time. */
    private void spans() {
        criterion.selector().field("years").ifPresent(years -> {
            String[] ends = years.split("-", -1);
            StringBuilder later = new StringBuilder();
            for (String end : ends) {
                later.append(later.isEmpty() ? "" : "-").append(Integer.parseInt(end) + 1);
            }
            select("years", years, later.toString());
        });
        criterion
                .selector()
                .field("period")
                .ifPresent(span -> select("period", span, SPANS.get((SPANS.indexOf(span) + 1) % SPANS.size())));
    }

    private void select(String property, String before, String after) {
        planted.add(Mutant.of(Fault.SPAN, criterion, Edit.of(criterion).selecting(property, after), before, after));
    }

    private void add(Fault fault, Edit edit, String before, @Nullable LocalDate after) {
        planted.add(Mutant.of(fault, criterion, edit, before, after == null ? "" : after.toString()));
    }
}
