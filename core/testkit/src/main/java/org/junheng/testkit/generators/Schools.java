package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.facts.SchoolPart;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/** Random schools of every kind. */
final class Schools {
    private static final List<SchoolKind> KINDS = List.of(
            SchoolKind.PRIMARY,
            SchoolKind.PRIMARY,
            SchoolKind.PRIMARY,
            SchoolKind.JUNIOR,
            SchoolKind.JUNIOR,
            SchoolKind.NINE_YEAR,
            SchoolKind.NINE_YEAR,
            SchoolKind.TWELVE_YEAR,
            SchoolKind.COMPLETE_SECONDARY,
            SchoolKind.TEACHING_POINT,
            SchoolKind.SPECIAL,
            SchoolKind.VOCATIONAL);

    /** More students than this has no teaching point. */
    private static final int SMALL = 100;

    private final Inquiry inquiry;
    private final Dice dice;
    private final Figures figures;

    Schools(Inquiry inquiry, Dice dice, Figures figures) {
        this.inquiry = inquiry;
        this.dice = dice;
        this.figures = figures;
    }

    School school(String code) {
        SchoolKind kind = dice.oneOf(KINDS);
        Map<Stage, Integer> stages = stages(kind);
        School.Builder school = School.builder(code, "学校" + code, kind)
                .attributes(attributes())
                .classes(classes(stages))
                .records(records());
        Map<String, Object> ofSchool = figures.of(FactDefinition.SCHOOL);
        Map<Stage, Map<String, Object>> ofSections = new EnumMap<>(Stage.class);
        stages.keySet().forEach(stage -> ofSections.put(stage, figures.of(FactDefinition.SECTION)));
        moveToSections(ofSchool, ofSections);
        ofSections.forEach((stage, own) -> {
            int students = stages.getOrDefault(stage, 1);
            aim(new Section(stage, students, Facts.NONE), own, stages.size() == 1 ? ofSchool : new HashMap<>());
            school.section(stage, students, own);
        });
        figures.aim(FactDefinition.SCHOOL, ofSchool, parts(school.build()), null);
        return school.facts(ofSchool).build();
    }

    /** Of a school with one section its figures are the section's. */
    private void aim(Section section, Map<String, Object> own, Map<String, Object> ofSchool) {
        Map<String, Object> both = new HashMap<>(ofSchool);
        both.putAll(own);
        Map<String, BigDecimal> students = Map.of(IndicatorDefinition.STUDENTS, BigDecimal.valueOf(section.students()));
        figures.aim(FactDefinition.SECTION, both, students, section.stage());
        both.forEach((fact, value) -> (own.containsKey(fact) ? own : ofSchool).put(fact, value));
    }

    /** Figures that are shared out may be given section by section, too. */
    private void moveToSections(Map<String, Object> ofSchool, Map<Stage, Map<String, Object>> ofSections) {
        if (figures.isGood() || dice.chance(0.5)) {
            for (FactDefinition fact : inquiry.facts(FactDefinition.SCHOOL)) {
                if (fact.split() != null
                        && ofSchool.containsKey(fact.code())
                        && (figures.isGood() || dice.chance(0.7))) {
                    ofSchool.remove(fact.code());
                    ofSections.values().forEach(each -> each.put(fact.code(), figures.value(fact)));
                }
            }
        }
    }

    private static Map<String, BigDecimal> parts(School school) {
        Map<String, BigDecimal> parts = new HashMap<>();
        for (SchoolPart part : SchoolPart.values()) {
            part.of(school).ifPresent(number -> parts.put(part.code(), BigDecimal.valueOf(number)));
        }
        return parts;
    }

    /** A campus may lack some of the stages of its kind, but not all. */
    private Map<Stage, Integer> stages(SchoolKind kind) {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        List<Stage> possible = kind.stages().stream().sorted().toList();
        possible.stream().filter(stage -> dice.chance(0.8)).forEach(stage -> stages.put(stage, students(kind)));
        if (stages.isEmpty()) {
            stages.put(dice.oneOf(possible), students(kind));
        }
        return stages;
    }

    /** Often just at a number at which something changes: teaching points are counted from so many students on. */
    private int students(SchoolKind kind) {
        List<Integer> small =
                inquiry.sizes().stream().filter(each -> each <= SMALL).toList();
        if (kind == SchoolKind.TEACHING_POINT && !small.isEmpty() && dice.chance(0.6)) {
            return Math.max(1, dice.oneOf(small) + dice.between(-1, 1));
        }
        if (figures.isGood()) {
            return dice.between(100, 900);
        }
        if (dice.chance(0.3) && !inquiry.sizes().isEmpty()) {
            return Math.max(1, dice.oneOf(inquiry.sizes()) + dice.between(-1, 1));
        }
        return dice.between(1, dice.oneOf(List.of(1, 12, 120, 1000, 2600)));
    }

    private School.Attributes attributes() {
        return new School.Attributes(
                figures.isGiven() ? dice.oneOf(List.of(SchoolLocale.values())) : null,
                figures.isGiven() ? (dice.chance(0.8) ? Ownership.PUBLIC : Ownership.PRIVATE) : null,
                figures.isGiven() ? OptionalInt.of(dice.chance(0.8) ? 7 : dice.between(1, 10)) : OptionalInt.empty(),
                figures.isGiven() ? Boolean.valueOf(dice.chance(0.3)) : null,
                figures.isGiven() ? OptionalInt.of(dice.between(2005, 2020)) : OptionalInt.empty());
    }

    private List<SchoolClass> classes(Map<Stage, Integer> stages) {
        List<SchoolClass> classes = new ArrayList<>();
        List<Integer> limits = inquiry.aims(IndicatorDefinition.CLASS).stream()
                .map(each -> each.limit().intValue())
                .toList();
        stages.forEach((stage, students) -> {
            int number = figures.isGiven() ? dice.between(1, 4) : 0;
            for (int i = 1; i <= number; i++) {
                int size = limits.isEmpty() || figures.isGood() || dice.chance(0.3)
                        ? dice.between(0, figures.isGood() ? 40 : 60)
                        : dice.oneOf(limits) + dice.between(-1, 1);
                classes.add(new SchoolClass(stage, dice.between(1, 3), Integer.toString(i), size));
            }
        });
        return classes;
    }

    private Map<String, List<Facts>> records() {
        return records(FactDefinition.SCHOOL);
    }

    /** Records of an owner: a list that is missing, empty or short. */
    Map<String, List<Facts>> records(String owner) {
        Map<String, List<Facts>> records = new HashMap<>();
        for (String kind : inquiry.kinds(owner)) {
            if (figures.isGiven()) {
                List<Facts> list = new ArrayList<>();
                for (int i = figures.isGood() ? 6 : dice.between(0, 3); i > 0; i--) {
                    Map<String, Object> fields = figures.of(owner + "/" + kind);
                    figures.aim(owner + "/" + kind, fields, Map.of(), null);
                    list.add(Facts.of(fields));
                }
                records.put(kind, list);
            }
        }
        return records;
    }
}
