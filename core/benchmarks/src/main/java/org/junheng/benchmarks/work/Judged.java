package org.junheng.benchmarks.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/**
 * What a contender found, in the form in which contenders are compared.
 *
 * @param criterion the criterion's id
 * @param subject code of the county or school, stage, indicator
 * @param outcome the name of the outcome
 * @param measured the measured number; NaN if there is none
 */
public record Judged(String criterion, String subject, String outcome, double measured) {
    /** Contenders print what they measured as doubles; decided is exactly. */
    private static final double TOLERANCE = 1e-9;

    /** A coefficient of variation near 0 loses half of a double's digits. */
    private static final double TOLERANCE_OF_ROOT = 1e-6;

    /** The name of a subject. */
    public static String subject(String code, @Nullable Stage stage, String indicator) {
        return code + "/" + (stage == null ? "" : stage.code()) + "/" + indicator;
    }

    /** The same for a criterion that names stage and indicator. */
    public static Judged of(Criterion criterion, String code, Object outcome, double measured) {
        return new Judged(
                criterion.id(), subject(code, criterion.stage(), criterion.indicator()), outcome.toString(), measured);
    }

    private boolean agrees(Judged other) {
        double tolerance = criterion.contains("-CV-") ? TOLERANCE_OF_ROOT : TOLERANCE;
        boolean sameNumber = Double.compare(measured, other.measured) == 0
                || Math.abs(measured - other.measured) <= tolerance * Math.max(1, Math.abs(measured));
        return outcome.equals(other.outcome) && sameNumber;
    }

    /** Where two contenders differ, the first few places; none if they agree in everything. */
    public static List<String> differences(Stream<Judged> expected, Stream<Judged> actual) {
        Map<String, Judged> left = byPlace(expected);
        Map<String, Judged> right = byPlace(actual);
        List<String> differences = new ArrayList<>();
        left.forEach((place, judged) -> {
            Judged other = right.remove(place);
            if (other == null || !judged.agrees(other)) {
                differences.add("expected " + judged + ", but found " + other);
            }
        });
        right.values().forEach(judged -> differences.add("did not expect " + judged));
        return differences;
    }

    private static Map<String, Judged> byPlace(Stream<Judged> all) {
        Map<String, Judged> byPlace = new TreeMap<>();
        all.forEach(each -> {
            if (byPlace.put(each.criterion + " " + each.subject, each) != null) {
                throw new IllegalStateException("found twice: " + each);
            }
        });
        return byPlace;
    }
}
