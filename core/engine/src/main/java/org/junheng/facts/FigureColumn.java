package org.junheng.facts;

import java.util.Arrays;

/** One fact of all sections of a {@link SectionTable}, in thousandths: the section's own figure, or else its school's. Immutable. */
public final class FigureColumn {
    private final long[] values;
    private final boolean whole;
    private final boolean others;
    private final boolean ofSchools;
    private final boolean ofSections;
    private final long most;

    private FigureColumn(Builder builder) {
        values = builder.values;
        ofSchools = builder.schools > 0;
        ofSections = builder.sections > 0;
        whole = builder.schools + builder.sections == values.length;
        boolean noNumber = false;
        long largest = 0;
        for (long value : values) {
            noNumber |= value == Facts.NO_THOUSANDTHS;
            largest = value == SectionTable.MISSING ? largest : Math.max(largest, Math.abs(value));
        }
        others = noNumber;
        most = largest;
    }

    /** The figure of a row; {@link SectionTable#MISSING}, or {@link Facts#NO_THOUSANDTHS} if it is no such number. */
    public long value(int row) {
        return values[row];
    }

    /** Adds the figures, or with sign -1 takes them away, from a place of an array on; to rows without a figure, anything. */
    public void addTo(long[] sums, int place, int sign) {
        if (sign > 0) {
            for (int row = 0; row < values.length; row++) {
                sums[place + row] += values[row];
            }
        } else {
            for (int row = 0; row < values.length; row++) {
                sums[place + row] -= values[row];
            }
        }
    }

    /** Sets the places of rows without a figure to 0, from a place of an array on. */
    public void clearMissing(long[] numbers, int place) {
        if (whole) {
            return;
        }
        for (int row = 0; row < values.length; row++) {
            if (values[row] == SectionTable.MISSING) {
                numbers[place + row] = 0;
            }
        }
    }

    /** Whether some row's figure is no number of thousandths. */
    public boolean hasOthers() {
        return others;
    }

    /** Whether some figure stands at a whole school. */
    public boolean isOfSchools() {
        return ofSchools;
    }

    /** Whether some figures stand at sections and others at whole schools. */
    public boolean isMixed() {
        return ofSchools && ofSections;
    }

    /** The largest figure, whatever its sign; meaningless where it {@link #hasOthers}. */
    public long most() {
        return most;
    }

    /** Collects a column: the figures of schools first, which those of sections replace. */
    static final class Builder {
        private final long[] values;
        private int schools;
        private int sections;

        Builder(int rows) {
            values = new long[rows];
            Arrays.fill(values, SectionTable.MISSING);
        }

        void ofSchool(int row, long value) {
            values[row] = value;
            schools++;
        }

        void ofSection(int row, long value) {
            schools -= values[row] == SectionTable.MISSING ? 0 : 1;
            values[row] = value;
            sections++;
        }

        FigureColumn build() {
            return new FigureColumn(this);
        }
    }
}
