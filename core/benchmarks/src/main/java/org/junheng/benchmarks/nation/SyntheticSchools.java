package org.junheng.benchmarks.nation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junheng.benchmarks.nation.Provinces.Place;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junheng.testkit.generators.Dice;

/** The schools of one county. */
final class SyntheticSchools {
    private static final int LARGE_CLASS = 45;
    private static final List<SchoolLocale> LOCALES =
            List.of(SchoolLocale.URBAN, SchoolLocale.TOWN, SchoolLocale.RURAL, SchoolLocale.RURAL);

    private final Place place;
    private final Dice dice;
    private final Quality quality;

    SyntheticSchools(Place place, Dice dice, Quality quality) {
        this.place = place;
        this.dice = dice;
        this.quality = quality;
    }

    School school(int number) {
        KindOfSchool kind = KindOfSchool.any(dice);
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        kind.kind().stages().stream().sorted().forEach(stage -> stages.put(stage, kind.students(dice)));
        List<SchoolClass> classes = new ArrayList<>();
        stages.forEach((stage, students) -> classes(stage, students, classes));
        School.Builder school = School.builder(
                        String.format(Locale.ROOT, "%s%05d", place.code(), number),
                        "第" + number + kind.name(),
                        kind.kind())
                .attributes(attributes())
                .classes(classes)
                .records(Map.of("special-room", rooms(classes.size())));
        stages.forEach((stage, students) -> school.section(stage, students, teachers(stage, students)));
        return school.facts(whole(kind, stages)).build();
    }

    private School.Attributes attributes() {
        boolean isPublic = dice.chance(0.92);
        return new School.Attributes(
                dice.oneOf(LOCALES),
                isPublic ? Ownership.PUBLIC : Ownership.PRIVATE,
                OptionalInt.of(isPublic ? 7 : 9),
                dice.chance(0.3),
                OptionalInt.of(dice.between(1950, 2022)));
    }

    private Map<String, Object> teachers(Stage stage, int students) {
        Map<String, Object> facts = new HashMap<>();
        int bachelors = quality.count(stage == Stage.PRIMARY ? 0.032 : 0.053, students);
        int associates = stage == Stage.PRIMARY ? quality.count(0.010, students) : dice.below(3);
        int masters = dice.below(1 + bachelors / 8);
        int sports = quality.count(0.0045, students);
        int music = quality.count(0.0025, students);
        int all = bachelors + associates + music + sports + dice.below(3);
        put(facts, "teachers-bachelor-degree", bachelors - masters);
        put(facts, "teachers-master-degree", masters);
        put(facts, "teachers-doctoral-degree", 0);
        put(facts, "teachers-associate-degree", associates);
        put(facts, "pe-teachers", sports);
        put(facts, "music-teachers", music);
        put(facts, "fine-arts-teachers", quality.count(0.002, students));
        put(facts, "arts-teachers", dice.below(2));
        put(facts, "backbone-teachers", quality.count(0.01, students));
        put(facts, "full-time-teachers", all);
        put(facts, "certified-teachers", all);
        put(facts, "teachers-mid-level-title", all / 3);
        put(facts, "staff", all + dice.below(5));
        return quality.lose(facts);
    }

    private static void put(Map<String, Object> facts, String code, int number) {
        facts.put(code, BigDecimal.valueOf(number));
    }

    /** What belongs to the whole of a school, by the students of all its stages. */
    private Map<String, Object> whole(KindOfSchool kind, Map<Stage, Integer> stages) {
        int students = stages.values().stream().mapToInt(Integer::intValue).sum();
        boolean isPrimary = stages.keySet().equals(Set.of(Stage.PRIMARY));
        Map<String, Object> facts = new HashMap<>();
        BigDecimal gym = dice.chance(0.3) ? quality.amount(0.5, students) : BigDecimal.ZERO.setScale(2);
        facts.put("indoor-sports-area", gym);
        facts.put(
                "teaching-auxiliary-area",
                quality.amount(isPrimary ? 4.5 : 5.8, students).add(gym));
        facts.put("outdoor-sports-area", quality.amount(isPrimary ? 7.5 : 10.2, students));
        facts.put("teaching-equipment-value", quality.amount(isPrimary ? 2000 : 2500, students));
        put(facts, "multimedia-classrooms", quality.count(isPrimary ? 0.023 : 0.024, students));
        put(facts, "computers", quality.count(0.12, students));
        put(facts, "books", quality.count(25, students));
        put(facts, "funded-students", Math.max(students, 100));
        facts.put("public-funds-budget", BigDecimal.valueOf(students * 650L).setScale(2));
        facts.put("teacher-training-funds-budget", quality.amount(32.5, students));
        if (kind.kind() == SchoolKind.SPECIAL) {
            facts.put("special-education-public-funds", quality.amount(6000, students));
        }
        return quality.lose(facts);
    }

    private void classes(Stage stage, int students, List<SchoolClass> classes) {
        int grades = stage == Stage.PRIMARY ? 6 : 3;
        int number = (students - 1) / dice.between(36, LARGE_CLASS) + 1;
        for (int i = 0; i < number; i++) {
            int size = students / number + (i < students % number ? 1 : 0);
            classes.add(new SchoolClass(stage, 1 + i % grades, Integer.toString(1 + i / grades), size));
        }
    }

    /** One room for music and one for fine arts for every twelve classes, each about as large as is required. */
    private List<Facts> rooms(int classes) {
        List<Facts> rooms = new ArrayList<>();
        for (int i = 0; i < (classes + 11) / 12; i++) {
            rooms.add(room("music", 96));
            rooms.add(room("fine-arts", 90));
        }
        return rooms;
    }

    private Facts room(String use, int area) {
        BigDecimal built = BigDecimal.valueOf(dice.between(1980, 2022));
        return Facts.of(Map.of("use", use, "area", quality.amount(area, 1), "builtIn", built));
    }
}
