package org.junheng.packs;

import java.util.Set;
import java.util.function.Predicate;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;

/**
 * Who is counted (统计口径). What is not known about a school never leaves it out.
 *
 * @param kinds the kinds of school that are counted
 * @param teachingPointsFrom teaching points with fewer students are left out
 * @param ownership the owners whose schools are counted
 * @param sponsors the sponsor codes (举办者类型) that are counted; empty: all
 */
public record Population(Set<SchoolKind> kinds, int teachingPointsFrom, Set<Ownership> ownership, Set<Integer> sponsors)
        implements Predicate<School> {
    /** Copies the sets. */
    public Population {
        kinds = Set.copyOf(kinds);
        ownership = Set.copyOf(ownership);
        sponsors = Set.copyOf(sponsors);
    }

    @Override
    public boolean test(School school) {
        return counts(school);
    }

    /** Whether a school is counted. */
    public boolean counts(School school) {
        Ownership owner = school.attributes().ownership();
        var sponsor = school.attributes().sponsor();
        return kinds.contains(school.kind())
                && (school.kind() != SchoolKind.TEACHING_POINT || school.students() >= teachingPointsFrom)
                && (owner == null || ownership.contains(owner))
                && (sponsors.isEmpty() || sponsor.isEmpty() || sponsors.contains(sponsor.getAsInt()));
    }
}
