package org.junheng.evaluation;

import java.util.List;
import org.junheng.facts.FactLayout;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/** A sum of facts for all rows of one shape, in thousandths: where each of its figures stands. */
final class SectionSum {
    /** Sums of thousandths stay below, so that times a weight and {@code per} they cannot leave 64 bits. */
    private static final long MOST = 1L << 46;

    private static final long UNIT = 1000;
    private static final int STUDENTS = -1;

    private final int[] signs;
    private final int[] positions;
    private final boolean[] ofSchool;
    private final boolean missing;
    private final int shared;

    SectionSum(List<Term> terms, SectionShape shape) {
        signs = terms.stream().mapToInt(Term::sign).toArray();
        positions = new int[signs.length];
        ofSchool = new boolean[signs.length];
        boolean lacking = false;
        int sharedTerms = 0;
        for (int i = 0; i < signs.length; i++) {
            String fact = terms.get(i).fact();
            FactLayout layout = shape.ofSection();
            if (fact.equals(IndicatorDefinition.STUDENTS)) {
                positions[i] = STUDENTS;
                continue;
            }
            if (layout.position(fact) < 0) {
                layout = shape.ofSchool();
                ofSchool[i] = true;
                sharedTerms += shape.combined() ? 1 : 0;
            }
            positions[i] = layout.position(fact);
            lacking |= positions[i] < 0;
        }
        missing = lacking;
        shared = sharedTerms;
    }

    /** Whether a figure is missing; then the rows have no sum. */
    boolean isMissing() {
        return missing;
    }

    /** Whether a figure stands at the whole school and is shared out. */
    boolean hasShared() {
        return shared > 0;
    }

    /** Whether every figure does. */
    boolean hasOnlyShared() {
        return shared == signs.length;
    }

    /** Whether it is nothing but the section's students. */
    boolean isStudents() {
        return signs.length == 1 && positions[0] == STUDENTS && signs[0] > 0;
    }

    /** The sum of one row; {@link Facts#NO_THOUSANDTHS} if a figure, or the sum, does not fit. */
    long of(School school, Section section) {
        long sum = 0;
        for (int i = 0; i < signs.length; i++) {
            long amount = positions[i] == STUDENTS
                    ? UNIT * section.students()
                    : (ofSchool[i] ? school.facts() : section.facts()).thousandths(positions[i]);
            if (amount == Facts.NO_THOUSANDTHS) {
                return amount;
            }
            sum += signs[i] * amount;
        }
        return Math.abs(sum) < MOST ? sum : Facts.NO_THOUSANDTHS;
    }
}
