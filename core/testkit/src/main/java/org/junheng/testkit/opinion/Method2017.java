package org.junheng.testkit.opinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/** 教督〔2017〕6号 from METHODS 1.2 to 1.5: the seven items, six of seven, the coefficients, and what is a number of the rest. */
final class Method2017 implements Opinion {
    private static final String ID = "NQB2017-";
    private static final String[] PRIMARY = {"4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"};
    private static final String[] JUNIOR = {"5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"};
    private static final List<Integer> PER_HUNDRED = List.of(0, 1, 2, 6);
    private static final List<String> ITEMS = List.of(
            "teachers-above-required-qualification",
            "backbone-teachers",
            "pe-and-arts-teachers",
            "teaching-area",
            "sports-area",
            "equipment-value",
            "multimedia-classrooms");

    @Override
    public String pack() {
        return "national/quality-balance-2017";
    }

    @Override
    public Map<String, String> outcomes(Dossier dossier) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
            items(dossier, stage, outcomes);
        }
        dossier.schools().stream()
                .filter(Method2017::isCounted)
                .filter(each -> each.section(Stage.PRIMARY).isPresent()
                        || each.section(Stage.JUNIOR).isPresent())
                .forEach(each -> ofSchool(each, outcomes));
        CountyShares.of2017(dossier.county().facts(), dossier.county().code(), outcomes);
        return outcomes;
    }

    /** Special and vocational schools are left out, and teaching points below 50; private schools are counted. */
    private static boolean isCounted(School school) {
        return switch (school.kind()) {
            case SPECIAL, VOCATIONAL -> false;
            case TEACHING_POINT -> school.students() >= 50;
            default -> true;
        };
    }

    private static void items(Dossier dossier, Stage stage, Map<String, String> outcomes) {
        List<School> schools = Handed.counted(dossier, stage, Method2017::isCounted);
        List<Fraction> students =
                schools.stream().map(each -> Handed.students(each, stage)).toList();
        List<List<Optional<Fraction>>> amounts = new ArrayList<>();
        for (School school : schools) {
            List<Optional<Fraction>> seven = seven(school, school.section(stage).orElseThrow());
            amounts.add(seven);
            judge(school, stage, seven, outcomes);
        }
        for (int item = 0; item < 7 && !schools.isEmpty(); item++) {
            int place = item;
            List<Optional<Fraction>> each =
                    amounts.stream().map(seven -> seven.get(place)).toList();
            outcomes.put(
                    ID + "CV-" + stage.code() + " " + dossier.county().code() + " " + ITEMS.get(item),
                    spread(each, students, stage == Stage.PRIMARY ? "0.50" : "0.45"));
        }
    }

    private static String spread(List<Optional<Fraction>> amounts, List<Fraction> students, String limit) {
        if (amounts.stream().anyMatch(Optional::isEmpty)) {
            return "NO_DATA";
        }
        return Spread.of(amounts.stream().map(Optional::orElseThrow).toList(), students)
                .map(each -> (each.isAtMost(limit) ? "MET " : "NOT_MET ") + each.square())
                .orElse("UNDECIDED");
    }

    private static List<Optional<Fraction>> seven(School school, Section section) {
        Optional<Fraction> degrees = section.stage() == Stage.PRIMARY
                ? Handed.sum(
                        school,
                        section,
                        "teachers-associate-degree",
                        "teachers-bachelor-degree",
                        "teachers-master-degree",
                        "teachers-doctoral-degree")
                : Handed.sum(
                        school,
                        section,
                        "teachers-bachelor-degree",
                        "teachers-master-degree",
                        "teachers-doctoral-degree");
        return List.of(
                degrees,
                Handed.sum(school, section, "backbone-teachers"),
                Handed.sum(school, section, "pe-teachers", "music-teachers", "fine-arts-teachers", "arts-teachers"),
                Handed.sum(school, section, "teaching-auxiliary-area", "-indoor-sports-area"),
                Handed.sum(school, section, "indoor-sports-area", "outdoor-sports-area"),
                Handed.sum(school, section, "teaching-equipment-value"),
                Handed.sum(school, section, "multimedia-classrooms"));
    }

    private static void judge(
            School school, Stage stage, List<Optional<Fraction>> seven, Map<String, String> outcomes) {
        int met = 0;
        int unknown = 0;
        boolean low = false;
        for (int item = 0; item < 7; item++) {
            int place = item;
            Fraction limit = limit(stage, item).times(Handed.students(school, stage));
            Optional<Fraction> amount = seven.get(item);
            boolean reached = amount.isPresent() && amount.get().isAtLeast(limit);
            unknown += amount.isEmpty() ? 1 : 0;
            met += reached ? 1 : 0;
            low |= amount.isPresent() && !amount.get().isAtLeast(limit.times(Fraction.of("0.85")));
            String outcome = reached ? "MET " : "NOT_MET ";
            outcomes.put(
                    ID + "R" + (item + 1) + "-" + stage.code() + " " + school.code(),
                    amount.map(each -> outcome + measured(school, stage, each, place))
                            .orElse("NO_DATA"));
        }
        boolean failed = low || met + unknown < 6;
        outcomes.put(
                ID + "RS-" + stage.code() + " " + school.code(), failed ? "NOT_MET" : unknown > 0 ? "NO_DATA" : "MET");
    }

    /** What a school has for each student, or for each hundred. */
    private static Fraction measured(School school, Stage stage, Fraction amount, int item) {
        Fraction each = amount.over(Handed.students(school, stage));
        return PER_HUNDRED.contains(item) ? each.times(Fraction.of(100)) : each;
    }

    private static Fraction limit(Stage stage, int item) {
        Fraction limit = Fraction.of((stage == Stage.PRIMARY ? PRIMARY : JUNIOR)[item]);
        return PER_HUNDRED.contains(item) ? limit.over(Fraction.of(100)) : limit;
    }

    /** Size, classes, and the money for training. */
    private static void ofSchool(School school, Map<String, String> outcomes) {
        boolean combined = school.kind() == SchoolKind.NINE_YEAR || school.kind() == SchoolKind.TWELVE_YEAR;
        long students = school.sections().stream()
                .filter(each -> each.stage() != Stage.SENIOR)
                .mapToLong(Section::students)
                .sum();
        outcomes.put(
                ID + (combined ? "G4-combined " : "G4-single-stage ") + school.code(),
                students <= (combined ? 2500 : 2000) ? "MET" : "NOT_MET");
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
            if (school.section(stage).isPresent()) {
                classes(school, stage, outcomes);
            }
        }
        Optional<Fraction> training = Handed.sum(school.facts(), "teacher-training-funds-budget");
        Optional<Fraction> budget = Handed.sum(school.facts(), "public-funds-budget");
        outcomes.put(
                ID + "Q4 " + school.code(),
                CountyShares.outcome(training, budget, each -> each.isAtLeast(Fraction.of("0.05"))));
    }

    private static void classes(School school, Stage stage, Map<String, String> outcomes) {
        String criterion = ID + "G5-" + stage.code() + " ";
        List<SchoolClass> classes =
                school.classes().stream().filter(each -> each.stage() == stage).toList();
        if (classes.isEmpty()) {
            outcomes.put(criterion + school.code(), "NO_DATA");
        }
        BigDecimal most = BigDecimal.valueOf(stage == Stage.PRIMARY ? 45 : 50);
        for (SchoolClass each : classes) {
            String code = school.code() + "/" + stage.code() + "/" + each.grade() + "/" + each.name();
            boolean fits = BigDecimal.valueOf(each.students()).compareTo(most) <= 0;
            outcomes.put(criterion + code, fits ? "MET" : "NOT_MET");
        }
    }
}
