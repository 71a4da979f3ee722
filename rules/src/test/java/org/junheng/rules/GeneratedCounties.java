package org.junheng.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;

/**
 * Counties that look like real ones and hold what breaks programs: schools of every kind, zeros, missing figures, values on
 * the limit and one unit beside it. The same seed gives the same counties.
 */
final class GeneratedCounties {
    private static final SchoolKind[] KINDS = {
        SchoolKind.PRIMARY, SchoolKind.PRIMARY, SchoolKind.PRIMARY, SchoolKind.PRIMARY, SchoolKind.PRIMARY,
        SchoolKind.JUNIOR, SchoolKind.JUNIOR, SchoolKind.NINE_YEAR, SchoolKind.TEACHING_POINT, SchoolKind.TWELVE_YEAR,
        SchoolKind.COMPLETE_SECONDARY, SchoolKind.SPECIAL, SchoolKind.VOCATIONAL
    };

    private final SplittableRandom random;
    private final double missing;

    private GeneratedCounties(long seed, double missing) {
        this.random = new SplittableRandom(seed);
        this.missing = missing;
    }

    /**
     * Some counties.
     *
     * @param meanSchools schools of a county on average; their number has a long tail
     * @param missing the probability that a figure is missing
     */
    static List<Dossier> counties(long seed, int counties, int meanSchools, double missing) {
        GeneratedCounties generated = new GeneratedCounties(seed, missing);
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < counties; i++) {
            dossiers.add(generated.county(i, meanSchools));
        }
        return dossiers;
    }

    private Dossier county(int number, int meanSchools) {
        String code = Integer.toString(100_000 + number);
        Dossier.Builder dossier = Dossier.builder(County.of(code, "生成县" + number));
        int schools = 1 + (int) (-Math.log(1 - random.nextDouble()) * meanSchools);
        for (int i = 0; i < schools; i++) {
            dossier.school(school("%s%04d".formatted(code, i)));
        }
        return dossier.build();
    }

    private School school(String code) {
        SchoolKind kind = KINDS[random.nextInt(KINDS.length)];
        School.Builder school = School.builder(code, "学校" + code, kind);
        if (random.nextInt(8) == 0) {
            school.attributes(School.Attributes.of(Ownership.PRIVATE));
        }
        long students = 0;
        for (Stage stage : Stage.values()) {
            boolean hasStage =
                    kind.stages().contains(stage) && (kind != SchoolKind.VOCATIONAL || stage == Stage.SENIOR);
            if (hasStage) {
                int size = kind == SchoolKind.TEACHING_POINT ? 30 + random.nextInt(50) : 40 + random.nextInt(1600);
                students += size;
                school.section(stage, size, sectionFacts(stage, size));
            }
        }
        return school.facts(schoolFacts(students)).build();
    }

    private Map<String, BigDecimal> sectionFacts(Stage stage, int students) {
        boolean primary = stage == Stage.PRIMARY;
        Map<String, BigDecimal> facts = new HashMap<>();
        long qualified = count(students, primary ? 42 : 53);
        put(facts, "teachers-bachelor-degree", qualified);
        put(facts, "teachers-associate-degree", random.nextInt(5));
        put(facts, "teachers-master-degree", random.nextInt(3));
        put(facts, "teachers-doctoral-degree", 0);
        put(facts, "full-time-teachers", qualified + 10);
        put(facts, "teachers-mid-level-title", count(students, 20));
        put(facts, "backbone-teachers", count(students, 10));
        put(facts, "pe-teachers", count(students, 5));
        put(facts, "music-teachers", count(students, 2));
        put(facts, "fine-arts-teachers", count(students, 2));
        put(facts, "arts-teachers", 0);
        return facts;
    }

    private Map<String, BigDecimal> schoolFacts(long students) {
        Map<String, BigDecimal> facts = new HashMap<>();
        put(facts, "teaching-auxiliary-area", hundredths(students, 520));
        put(facts, "indoor-sports-area", hundredths(students, 50));
        put(facts, "outdoor-sports-area", hundredths(students, 800));
        put(facts, "teaching-equipment-value", hundredths(students, 220_000));
        put(facts, "multimedia-classrooms", count(students, 23));
        put(facts, "computers", count(students, 120));
        put(facts, "books", count(students, 25_000));
        return facts;
    }

    /** Around so many for each thousand students: often exactly on it, one beside it, or nothing. */
    private long count(long students, int perThousand) {
        long onLimit = (students * perThousand + 999) / 1000;
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1, 2 -> onLimit;
            case 3 -> Math.max(0, onLimit - 1);
            default -> (long) (onLimit * (0.7 + random.nextDouble()));
        };
    }

    private BigDecimal hundredths(long students, long each) {
        long onLimit = students * each;
        long amount = switch (random.nextInt(10)) {
            case 0 -> onLimit;
            case 1 -> onLimit - 1;
            default -> (long) (onLimit * (0.6 + random.nextDouble()));
        };
        return BigDecimal.valueOf(amount, 2);
    }

    private void put(Map<String, BigDecimal> facts, String code, long value) {
        put(facts, code, BigDecimal.valueOf(value));
    }

    private void put(Map<String, BigDecimal> facts, String code, BigDecimal value) {
        if (random.nextDouble() >= missing) {
            facts.put(code, value);
        }
    }
}
