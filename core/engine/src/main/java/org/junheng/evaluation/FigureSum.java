package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.FigureColumn;
import org.junheng.facts.SectionTable;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/** A sum of facts over the tables of counties, one after the other, in thousandths. It belongs to one thread. */
final class FigureSum {
    /** Sums of thousandths stay below, so that times a weight and {@code per} they cannot leave 64 bits. */
    private static final long MOST = 1L << 46;

    private static final long UNIT = 1000;
    private static final long MOST_STUDENTS = UNIT * Integer.MAX_VALUE;

    private final Summand[] terms;

    FigureSum(List<Term> terms) {
        this.terms = terms.stream().map(Summand::new).toArray(Summand[]::new);
    }

    /** How a sum can be computed for a county. */
    enum Fit {
        /** With 64-bit numbers; every figure counts as it stands. */
        PLAIN,
        /** With 64-bit numbers; every figure is one of the whole school. */
        SHARED,
        /** Only exactly, row by row. */
        EXACT,
        /** Not at all: no row has one of the figures. */
        MISSING
    }

    /** Whether it is nothing but the section's students. */
    boolean isStudents() {
        return terms.length == 1 && terms[0].students && terms[0].sign > 0;
    }

    /** Turns to a county, and says how its sums can be computed. */
    Fit turnTo(SectionTable table) {
        long most = 0;
        int shared = 0;
        boolean exact = false;
        for (Summand term : terms) {
            if (term.students) {
                most += MOST_STUDENTS;
                continue;
            }
            FigureColumn column = term.in(table);
            if (column == null) {
                return Fit.MISSING;
            }
            exact |= column.hasOthers() || (column.isMixed() && table.hasCombined());
            shared += column.isOfSchools() && table.hasCombined() ? 1 : 0;
            most += column.most();
        }
        if (exact || most >= MOST || (shared > 0 && shared < terms.length)) {
            return Fit.EXACT;
        }
        return shared > 0 ? Fit.SHARED : Fit.PLAIN;
    }

    /** Adds the sums of the county to an array, from a place on; where a figure is missing, anything. */
    void addTo(long[] sums, int place, SectionTable table) {
        for (Summand term : terms) {
            if (term.students) {
                for (int row = 0; row < table.size(); row++) {
                    sums[place + row] += term.sign * UNIT * table.students(row);
                }
            } else {
                term.column().addTo(sums, place, term.sign);
            }
        }
    }

    /** Clears the places of rows that lack a figure. */
    void clearMissing(long[] sums, int place) {
        for (Summand term : terms) {
            if (!term.students) {
                term.column().clearMissing(sums, place);
            }
        }
    }

    /** A figure and its sign. */
    private static final class Summand {
        private final int sign;
        private final boolean students;
        private final FactLookup lookup;
        private @org.jspecify.annotations.Nullable FigureColumn column;

        Summand(Term term) {
            sign = term.sign();
            students = term.fact().equals(IndicatorDefinition.STUDENTS);
            lookup = new FactLookup(term.fact());
        }

        @org.jspecify.annotations.Nullable
        FigureColumn in(SectionTable table) {
            int position = lookup.position(table.layout());
            column = position < 0 ? null : table.column(position);
            return column;
        }

        FigureColumn column() {
            return java.util.Objects.requireNonNull(column);
        }
    }
}
