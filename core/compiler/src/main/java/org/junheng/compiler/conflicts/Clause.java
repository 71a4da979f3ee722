package org.junheng.compiler.conflicts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.compiler.Bound;
import org.junheng.compiler.Family;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Scope;

/**
 * A criterion as a passage of its document.
 *
 * @param criterion the criterion
 * @param family its pack with all that the pack extends
 */
public record Clause(Criterion criterion, Family family) {
    /** The criterion's pack. */
    public Pack pack() {
        return family.pack();
    }

    /** The words of the law, without the line that names document and clause. */
    public String words() {
        String law = criterion.law().strip();
        int firstLine = law.indexOf('\n');
        return (firstLine < 0 ? law : law.substring(firstLine)).strip().replace('\n', ' ');
    }

    /** The name of the part of its subjects that it is about; empty: all of them. */
    public Optional<String> scope() {
        return criterion
                .selector()
                .field("scope")
                .flatMap(code -> family.scopes()
                        .filter(each -> each.code().equals(code))
                        .map(Scope::name)
                        .findFirst());
    }

    /** The days on which both the criterion and its pack are in force; empty: never. */
    Optional<Period> period() {
        return together(criterion.period(), pack().period());
    }

    /** The days on which two are in force together; empty: never. */
    Optional<Period> together(Clause other) {
        return period().flatMap(here -> other.period().flatMap(there -> together(here, there)));
    }

    private static Optional<Period> together(Period one, Period other) {
        LocalDate from = Stream.of(one, other)
                .map(Period::from)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate until = Stream.of(one, other)
                .map(Period::until)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean never = from != null && until != null && until.isBefore(from);
        return never ? Optional.empty() : Optional.of(new Period(from, until));
    }

    /** The number that figures are held against; empty if there is none. */
    public Optional<Bound> bound() {
        return Bound.of(criterion);
    }

    Matter matter() {
        return Matter.of(criterion, family);
    }
}
