package org.junheng.testkit.proofs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;

/**
 * What is true or not of figures: comparisons of sums with 0, and how they combine. All of the fragment is written in these five
 * shapes; none of them multiplies two figures.
 */
sealed interface Formula {
    /** Whether it is true of these numbers, by exact arithmetic; the solver's answers are held against this. */
    boolean isTrueOf(Map<Figure, Rational> figures);

    /** Adds the figures that it speaks about. */
    void addFigures(Set<Figure> figures);

    /** A sum compared with 0. */
    record Compare(Linear sum, Comparator comparator) implements Formula {
        @Override
        public boolean isTrueOf(Map<Figure, Rational> figures) {
            return comparator.accepts(sum.in(figures).signum());
        }

        @Override
        public void addFigures(Set<Figure> figures) {
            figures.addAll(sum.factors().keySet());
        }
    }

    /** All of them. */
    record All(List<Formula> parts) implements Formula {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isTrueOf(Map<Figure, Rational> figures) {
            return parts.stream().allMatch(each -> each.isTrueOf(figures));
        }

        @Override
        public void addFigures(Set<Figure> figures) {
            parts.forEach(each -> each.addFigures(figures));
        }
    }

    /** At least so many of them. */
    record Count(int least, List<Formula> parts) implements Formula {
        /** Copies the list. */
        public Count {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isTrueOf(Map<Figure, Rational> figures) {
            return parts.stream().filter(each -> each.isTrueOf(figures)).count() >= least;
        }

        @Override
        public void addFigures(Set<Figure> figures) {
            parts.forEach(each -> each.addFigures(figures));
        }
    }

    /** Not so. */
    record Not(Formula part) implements Formula {
        @Override
        public boolean isTrueOf(Map<Figure, Rational> figures) {
            return !part.isTrueOf(figures);
        }

        @Override
        public void addFigures(Set<Figure> figures) {
            part.addFigures(figures);
        }
    }

    /** Always true. */
    static Formula always() {
        return new All(List.of());
    }

    /** Never true. */
    static Formula never() {
        return new Count(1, List.of());
    }

    /** All of some formulas. */
    static Formula all(Formula... parts) {
        return new All(List.of(parts));
    }

    /** At least one of some formulas. */
    static Formula any(Formula... parts) {
        return new Count(1, List.of(parts));
    }

    /** At least one of some formulas. */
    static Formula any(List<Formula> parts) {
        return new Count(1, parts);
    }

    /** The opposite. */
    static Formula not(Formula part) {
        return new Not(part);
    }

    /** A sum compared with a number. */
    static Formula compare(Linear sum, Comparator comparator, Rational limit) {
        return new Compare(sum.minus(Linear.of(limit)), comparator);
    }

    /** A figure is just this whole number. */
    static Formula is(Figure figure, long number) {
        return compare(Linear.of(figure), Comparator.EXACTLY, Rational.of(number));
    }

    /** The second one, wherever the first is true. */
    default Formula implies(Formula other) {
        return any(not(this), other);
    }

    /** The figures that it speaks about, sorted. */
    default Set<Figure> figures() {
        Set<Figure> figures = new TreeSet<>();
        addFigures(figures);
        return figures;
    }
}
