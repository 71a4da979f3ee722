package org.junheng.report.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.ThreeSchools.FIRST;
import static org.junheng.report.ThreeSchools.SECOND;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junheng.report.Step;
import org.junheng.report.ThreeSchools;

class YearsProperties {
    private static Interval interval(LocalDate day, Teachers before, LocalDate next, Teachers after) {
        return YearsComparison.of(List.of(before.on(day), after.on(next)), YearsComparison.NEAR)
                .intervals()
                .get(0);
    }

    private static Set<List<Object>> changes(Interval interval) {
        return interval.changes().stream()
                .map(each -> List.<Object>of(each.criterion(), each.subject(), each.before(), each.after()))
                .collect(Collectors.toSet());
    }

    private static Set<List<Object>> backwards(Interval interval) {
        return interval.changes().stream()
                .map(each -> List.<Object>of(each.criterion(), each.subject(), each.after(), each.before()))
                .collect(Collectors.toSet());
    }

    /** Backbone teachers of the three schools. */
    private record Teachers(int first, int second, int third) {
        org.junheng.report.Evaluated on(LocalDate day) {
            return ThreeSchools.with(day, first, second, third);
        }
    }

    @Property(tries = 15)
    void sameFiguresAYearLaterChangeNothing(
            @ForAll @IntRange(max = 4) int first,
            @ForAll @IntRange(max = 4) int second,
            @ForAll @IntRange(max = 4) int third) {
        Teachers same = new Teachers(first, second, third);

        CountyYears years = YearsComparison.of(List.of(same.on(FIRST), same.on(SECOND)), YearsComparison.NEAR);

        assertThat(years.intervals().get(0)).isEqualTo(new Interval(FIRST, SECOND, List.of(), List.of(), List.of()));
        assertThat(years.schoolIndicators())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.last().step()).isEqualTo(Step.SAME));
        assertThat(years.warnings()).noneMatch(each -> each.kind() == Warning.Kind.CROSSING);
    }

    @Property(tries = 15)
    void theOtherWayRoundEveryChangeIsTurnedRound(
            @ForAll @IntRange(max = 4) int first, @ForAll @IntRange(max = 4) int second) {
        Teachers one = new Teachers(first, 1, second);
        Teachers other = new Teachers(second, 1, first);

        Interval there = interval(FIRST, one, SECOND, other);
        Interval back = interval(FIRST, other, SECOND, one);

        assertThat(changes(there)).isEqualTo(backwards(back)).hasSameSizeAs(there.changes());
    }
}
