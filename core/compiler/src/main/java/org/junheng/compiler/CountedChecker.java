package org.junheng.compiler;

import java.util.Map;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;

/**
 * Checks that what a rule about items counts can be counted: that it says something about everybody, and, of sections, that it
 * asks for so much of something, as a share of that is asked for in its place.
 */
final class CountedChecker {
    private static final Map<String, Level> COUNTED = Map.of(
            ColumnType.SECTION_ITEMS.type(), Level.SECTION,
            ColumnType.COUNTY_ITEMS.type(), Level.COUNTY);

    private final Family family;
    private final CriterionProblems problems;

    CountedChecker(Family family, FileProblems problems) {
        this.family = family;
        this.problems = new CriterionProblems(problems);
    }

    void check() {
        for (Criterion item : family.pack().criteria()) {
            // what takes the place of another is held against that
            if (item.group() != null && item.replaced().isEmpty()) {
                family.criteria().filter(each -> counts(each, item)).findFirst().ifPresent(by -> check(item, by));
            }
        }
    }

    private static boolean counts(Criterion by, Criterion item) {
        return COUNTED.get(by.selector().type()) == item.level()
                && by.selector().field("group").orElse("").equals(item.group())
                && (by.selector().stage().isEmpty()
                        || item.selector().stage().isEmpty()
                        || by.selector().stage().equals(item.selector().stage()));
    }

    private void check(Criterion item, Criterion by) {
        String group = by.selector().field("group").orElseThrow();
        boolean bounded =
                Bound.of(item).filter(each -> each.comparator().isLowerBound()).isPresent();
        if (item.isCheck()) {
            problems.add(item, "items.check", group, by.id());
        } else if (item.level() == Level.SECTION
                && item.selector().field(ColumnType.SCOPE).isPresent()) {
            problems.add(item, "items.scope", group, by.id());
        } else if (item.level() == Level.SECTION && !bounded) {
            String word = item.requirement().get(0).name();
            problems.add(item, "items.bound", group, by.id(), word);
        }
    }
}
