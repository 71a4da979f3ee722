package org.junheng.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/**
 * The seven items, the rule of six and the coefficients of variation of 教督〔2017〕6号 once more, written by hand from METHODS
 * without anything of the library but the values that hold the facts: an independent answer to compare with. It knows no
 * fractions: everything stays a decimal with 60 digits, except where a comparison is made by multiplying.
 */
final class PlainMethod2017 {
    private static final MathContext DIGITS = new MathContext(60);
    private static final String[][] LIMITS = {
        {"4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"}, {"5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"}
    };
    private static final String[] CV_LIMITS = {"0.50", "0.45"};

    private PlainMethod2017() {}

    /** Outcomes by "criterion subject", the subject being a school's code or, of a coefficient, R1 to R7. */
    static Map<String, String> outcomes(Dossier dossier) {
        Map<String, String> outcomes = new TreeMap<>();
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
            judge(dossier, stage, outcomes);
        }
        return outcomes;
    }

    private static void judge(Dossier dossier, Stage stage, Map<String, String> outcomes) {
        List<School> counted = dossier.schools().stream()
                .filter(school -> school.section(stage).isPresent() && isCounted(school))
                .toList();
        List<BigDecimal[]> amounts = new ArrayList<>();
        for (School school : counted) {
            BigDecimal[] items = items(school, school.section(stage).orElseThrow());
            amounts.add(items);
            judgeSchool(school, stage, items, outcomes);
        }
        for (int item = 0; item < 7 && !counted.isEmpty(); item++) {
            String key = "NQB2017-CV-" + stage.code() + " R" + (item + 1);
            outcomes.put(key, variation(counted, stage, amounts, item));
        }
    }

    private static boolean isCounted(School school) {
        return switch (school.kind()) {
            case SPECIAL, VOCATIONAL -> false;
            case TEACHING_POINT -> school.students() >= 50;
            default -> true;
        };
    }

    /** The seven amounts (not yet per student) of a section; null where a figure is missing. */
    private static BigDecimal[] items(School school, Section section) {
        boolean primary = section.stage() == Stage.PRIMARY;
        BigDecimal area = share(
                school, section, minus(whole(school, "teaching-auxiliary-area"), whole(school, "indoor-sports-area")));
        BigDecimal sports =
                share(school, section, plus(whole(school, "indoor-sports-area"), whole(school, "outdoor-sports-area")));
        BigDecimal degrees = plus(
                plus(own(section, "teachers-bachelor-degree"), own(section, "teachers-master-degree")),
                own(section, "teachers-doctoral-degree"));
        return new BigDecimal[] {
            primary ? plus(degrees, own(section, "teachers-associate-degree")) : degrees,
            own(section, "backbone-teachers"),
            plus(
                    plus(own(section, "pe-teachers"), own(section, "music-teachers")),
                    plus(own(section, "fine-arts-teachers"), own(section, "arts-teachers"))),
            area,
            sports,
            share(school, section, whole(school, "teaching-equipment-value")),
            share(school, section, whole(school, "multimedia-classrooms"))
        };
    }

    private static BigDecimal own(Section section, String fact) {
        return section.facts().number(fact).orElse(null);
    }

    private static BigDecimal whole(School school, String fact) {
        return school.facts().number(fact).orElse(null);
    }

    private static BigDecimal plus(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static BigDecimal minus(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }

    /** 1 : 1.1 : 1.32 by students; kept as amount × weight, to be divided by the weighted students of the school. */
    private static BigDecimal share(School school, Section section, BigDecimal amount) {
        return amount == null ? null : amount.multiply(weight(section)).divide(weighted(school), DIGITS);
    }

    private static BigDecimal weighted(School school) {
        return school.sections().stream().map(PlainMethod2017::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal weight(Section section) {
        String factor = section.stage() == Stage.PRIMARY ? "1" : section.stage() == Stage.JUNIOR ? "1.1" : "1.32";
        return new BigDecimal(factor).multiply(BigDecimal.valueOf(section.students()));
    }

    private static void judgeSchool(School school, Stage stage, BigDecimal[] items, Map<String, String> outcomes) {
        BigDecimal students =
                BigDecimal.valueOf(school.section(stage).orElseThrow().students());
        int met = 0;
        int unknown = 0;
        boolean low = false;
        for (int item = 0; item < 7; item++) {
            BigDecimal required = required(stage, item).multiply(students);
            String outcome = items[item] == null ? "NO_DATA" : atLeast(items[item], required) ? "MET" : "NOT_MET";
            met += outcome.equals("MET") ? 1 : 0;
            unknown += outcome.equals("NO_DATA") ? 1 : 0;
            low |= outcome.equals("NOT_MET") && !atLeast(items[item], required.multiply(new BigDecimal("0.85")));
            outcomes.put("NQB2017-R" + (item + 1) + "-" + stage.code() + " " + school.code(), outcome);
        }
        String all = low || met + unknown < 6 ? "NOT_MET" : unknown > 0 ? "NO_DATA" : "MET";
        outcomes.put("NQB2017-RS-" + stage.code() + " " + school.code(), all);
    }

    /** Amount ≥ required, where the division of a share may have cut off the amount's sixtieth digit. */
    private static boolean atLeast(BigDecimal amount, BigDecimal required) {
        return amount.subtract(required).compareTo(new BigDecimal("-1e-40")) > 0;
    }

    private static BigDecimal required(Stage stage, int item) {
        BigDecimal limit = new BigDecimal(LIMITS[stage == Stage.PRIMARY ? 0 : 1][item]);
        boolean perHundred = item < 3 || item == 6;
        return perHundred ? limit.movePointLeft(2) : limit;
    }

    /** S² = Σ Pᵢ (Xᵢ − m)² / Σ Pᵢ with sixty digits; CV ≤ t as S² ≤ t²·m². */
    private static String variation(List<School> schools, Stage stage, List<BigDecimal[]> amounts, int item) {
        BigDecimal students = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < schools.size(); i++) {
            if (amounts.get(i)[item] == null) {
                return "NO_DATA";
            }
            students = students.add(new BigDecimal(students(schools.get(i), stage)));
            total = total.add(amounts.get(i)[item]);
        }
        if (total.signum() == 0) {
            return "UNDECIDED";
        }
        BigDecimal mean = total.divide(students, DIGITS);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < schools.size(); i++) {
            BigDecimal each = new BigDecimal(students(schools.get(i), stage));
            BigDecimal deviation = amounts.get(i)[item].divide(each, DIGITS).subtract(mean);
            sum = sum.add(each.multiply(deviation).multiply(deviation));
        }
        BigDecimal limit = new BigDecimal(CV_LIMITS[stage == Stage.PRIMARY ? 0 : 1]).multiply(mean);
        BigDecimal above = sum.divide(students, DIGITS).subtract(limit.multiply(limit));
        return above.compareTo(new BigDecimal("1e-30")) > 0 ? "NOT_MET" : "MET";
    }

    private static BigInteger students(School school, Stage stage) {
        return BigInteger.valueOf(school.section(stage).orElseThrow().students());
    }
}
