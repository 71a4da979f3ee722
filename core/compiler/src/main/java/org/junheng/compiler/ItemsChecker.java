package org.junheng.compiler;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Word;

/** Checks sentences such as {@code reaches(6).ofThe(7)}: the text of the law gives the number of items, and there must be so many. */
final class ItemsChecker {
    private final Family family;
    private final FileProblems problems;

    ItemsChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = problems;
    }

    void check() {
        for (Criterion criterion : family.pack().criteria()) {
            if (criterion.selector().type().equals(ColumnType.SECTION_ITEMS.type())) {
                check(criterion);
            }
        }
    }

    private void check(Criterion criterion) {
        int reached = number(criterion, "reaches");
        int expected = number(criterion, "ofThe");
        if (reached < 1 || reached > expected) {
            problems.add(criterion.file(), criterion.line(), "items.reaches", reached, expected);
        }
        String group = criterion.selector().field("group").orElseThrow();
        for (Stage stage : stages(criterion, group)) {
            firstMismatch(criterion, counted(group, stage), expected);
        }
    }

    private static int number(Criterion criterion, String word) {
        return criterion.requirement().stream()
                .filter(each -> each.name().equals(word))
                .map(Word::arguments)
                .map(arguments -> Integer.parseInt(arguments.get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** The stage of the criterion; if it has none, each stage that has items. */
    private List<Stage> stages(Criterion criterion, String group) {
        Optional<Stage> own = criterion.selector().stage();
        return Stream.of(Stage.values())
                .filter(each -> own.isPresent()
                        ? own.get() == each
                        : !counted(group, each).isEmpty())
                .toList();
    }

    /** A criterion and when it counts. */
    private record Item(Criterion criterion, Period ofPack) {
        boolean inForce(LocalDate day) {
            return criterion.inForce(day) && ofPack.contains(day);
        }
    }

    /** The items of a group; what tightens or relaxes one of them takes its place and adds none. */
    private List<Item> counted(String group, Stage stage) {
        return family.all()
                .flatMap(pack -> pack.criteria().stream().map(each -> new Item(each, period(pack))))
                .filter(each -> each.criterion().level() == Level.SECTION)
                .filter(each -> group.equals(each.criterion().group()))
                .filter(each -> each.criterion().layered().isEmpty())
                .filter(each -> each.criterion()
                        .selector()
                        .stage()
                        .map(own -> own == stage)
                        .orElse(true))
                .toList();
    }

    /** What may be asked for afterwards counts without end. */
    private static Period period(Pack pack) {
        return pack.afterwards() ? new Period(pack.period().from(), null) : pack.period();
    }

    private void firstMismatch(Criterion criterion, List<Item> items, int expected) {
        Item asked = new Item(criterion, period(family.pack()));
        for (LocalDate day : changes(asked, items)) {
            long count = items.stream().filter(each -> each.inForce(day)).count();
            if (asked.inForce(day) && count != expected) {
                String group = criterion.selector().field("group").orElseThrow();
                problems.add(criterion.file(), criterion.line(), "items.count", expected, group, shown(day), count);
                return;
            }
        }
    }

    /** The days on which the number of items can change, and one before all of them. */
    private static Set<LocalDate> changes(Item asked, List<Item> items) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(LocalDate.MIN);
        Stream.concat(Stream.of(asked), items.stream()).forEach(item -> {
            for (Period period : List.of(item.criterion().period(), item.ofPack())) {
                add(days, period.from());
                add(days, period.until() == null ? null : period.until().plusDays(1));
            }
        });
        return days;
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private static String shown(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : day.toString();
    }
}
