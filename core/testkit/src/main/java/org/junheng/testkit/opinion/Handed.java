package org.junheng.testkit.opinion;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/** What a county handed in, read as METHODS reads it: figures of combined schools are shared out 1 : 1.1 : 1.32. */
final class Handed {
    private Handed() {}

    /** The facts of a holder added up, those with a minus sign taken away; empty if one is missing. */
    static Optional<Fraction> sum(Facts facts, String... terms) {
        Fraction sum = Fraction.ZERO;
        for (String term : terms) {
            boolean minus = term.startsWith("-");
            var number = facts.number(minus ? term.substring(1) : term);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            Fraction each = Fraction.of(number.get());
            sum = minus ? sum.minus(each) : sum.plus(each);
        }
        return Optional.of(sum);
    }

    /** The same for a section: its own figures, and its share of those that only its school has. */
    static Optional<Fraction> sum(School school, Section section, String... terms) {
        Fraction sum = Fraction.ZERO;
        for (String term : terms) {
            boolean minus = term.startsWith("-");
            String fact = minus ? term.substring(1) : term;
            Optional<Fraction> own = sum(section.facts(), fact);
            Optional<Fraction> each =
                    own.isPresent() ? own : sum(school.facts(), fact).map(whole -> whole.times(share(school, section)));
            if (each.isEmpty()) {
                return Optional.empty();
            }
            sum = minus ? sum.minus(each.get()) : sum.plus(each.get());
        }
        return Optional.of(sum);
    }

    private static Fraction share(School school, Section section) {
        Fraction all = Fraction.ZERO;
        for (Section each : school.sections()) {
            all = all.plus(weight(each));
        }
        return weight(section).over(all);
    }

    private static Fraction weight(Section section) {
        String each = switch (section.stage()) {
            case PRIMARY -> "1";
            case JUNIOR -> "1.1";
            case SENIOR -> "1.32";
        };
        return Fraction.of(each).times(Fraction.of(section.students()));
    }

    /** The schools that are counted for a stage. */
    static List<School> counted(Dossier dossier, Stage stage, java.util.function.Predicate<School> population) {
        return dossier.schools().stream()
                .filter(each -> each.section(stage).isPresent() && population.test(each))
                .toList();
    }

    static Fraction students(School school, Stage stage) {
        return Fraction.of(school.section(stage).orElseThrow().students());
    }
}
