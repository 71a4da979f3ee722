package org.junheng.benchmarks.nation;

import java.util.List;
import org.junheng.facts.SchoolKind;
import org.junheng.testkit.generators.Dice;

/**
 * A kind of school as it is met in the nation.
 *
 * @param kind the kind
 * @param name what its schools are called, after their number
 * @param perMille how many of a thousand schools are of it
 * @param fewest students of a section
 * @param most students of a section, seldom reached
 */
record KindOfSchool(SchoolKind kind, String name, int perMille, int fewest, int most) {
    private static final List<KindOfSchool> ALL = List.of(
            new KindOfSchool(SchoolKind.PRIMARY, "小学", 480, 60, 2_400),
            new KindOfSchool(SchoolKind.JUNIOR, "初级中学", 190, 150, 2_600),
            new KindOfSchool(SchoolKind.NINE_YEAR, "九年一贯制学校", 110, 80, 1_500),
            new KindOfSchool(SchoolKind.TEACHING_POINT, "教学点", 150, 4, 120),
            new KindOfSchool(SchoolKind.COMPLETE_SECONDARY, "完全中学", 35, 200, 1_600),
            new KindOfSchool(SchoolKind.TWELVE_YEAR, "十二年一贯制学校", 15, 150, 1_200),
            new KindOfSchool(SchoolKind.SPECIAL, "特殊教育学校", 12, 10, 90),
            new KindOfSchool(SchoolKind.VOCATIONAL, "职业学校", 8, 50, 900));

    /** One of them, as often as it is met. */
    static KindOfSchool any(Dice dice) {
        int left = dice.below(1_000);
        for (KindOfSchool each : ALL) {
            left -= each.perMille;
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("the shares of kinds do not add up to 1,000");
    }

    /** Students of one section; small ones are the rule, and full hundreds are common. */
    int students(Dice dice) {
        int upTo = dice.between(fewest, dice.between(fewest, most));
        return upTo > 100 && dice.chance(0.2) ? upTo / 100 * 100 : upTo;
    }
}
