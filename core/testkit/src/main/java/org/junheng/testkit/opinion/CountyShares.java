package org.junheng.testkit.opinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junheng.facts.Facts;

/** The shares of METHODS 1.3 to 1.5 that are one number of the county over another. */
final class CountyShares {
    private static final List<Share> OF_2017 = List.of(
            Share.atLeast("G8-pay", "teachers-average-pay", "civil-servants-average-pay", "1"),
            Share.all("G9", "teachers-trained-360-hours", "teachers-to-be-trained"),
            Share.atLeast("G11-exchange", "exchanged-teachers", "exchange-eligible-teachers", "0.1"),
            Share.atLeast("G11-backbone", "exchanged-backbone-teachers", "exchanged-teachers", "0.2"),
            Share.all("G12", "certified-teachers-in-post", "teachers-in-post"),
            Share.all("G13-primary", "primary-pupils-in-own-zone", "primary-pupils-of-zoned-schools"),
            Share.atLeast("G13-junior", "junior-pupils-in-own-zone", "junior-pupils-of-zoned-schools", "0.95"),
            Share.atLeast("G14-quota", "allotted-high-school-places", "quality-high-school-places", "0.5"),
            Share.atLeast(
                    "G15-migrant",
                    "migrant-children-in-public-schools migrant-children-in-purchased-places",
                    "migrant-children-eligible",
                    "0.85"),
            Share.atLeast(
                    "Q1",
                    "junior-graduating -junior-transferred-in junior-transferred-out",
                    "junior-entered-three-years-ago -junior-died",
                    "0.95"),
            Share.atLeast("Q2", "disabled-children-enrolled", "disabled-children-of-school-age", "0.95"));

    private CountyShares() {}

    /**
     * A share and what it must be.
     *
     * @param criterion the criterion without its prefix
     * @param above the facts above the line
     * @param below the facts below it
     * @param enough whether a share is enough
     */
    private record Share(String criterion, List<String> above, List<String> below, Predicate<Fraction> enough) {
        static Share atLeast(String criterion, String above, String below, String limit) {
            return new Share(
                    criterion,
                    List.of(above.split(" ", -1)),
                    List.of(below.split(" ", -1)),
                    each -> each.isAtLeast(Fraction.of(limit)));
        }

        static Share all(String criterion, String above, String below) {
            return new Share(criterion, List.of(above), List.of(below), each -> each.equals(Fraction.of(1)));
        }
    }

    static void of2017(Facts county, String code, Map<String, String> outcomes) {
        for (Share each : OF_2017) {
            outcomes.put(
                    "NQB2017-" + each.criterion + " " + code,
                    outcome(sum(county, each.above), sum(county, each.below), each.enough));
        }
    }

    private static Optional<Fraction> sum(Facts county, List<String> terms) {
        return Handed.sum(county, terms.toArray(String[]::new));
    }

    /** What is missing is missing, and what is shared out among nobody, or fewer, cannot be told. */
    static String outcome(Optional<Fraction> above, Optional<Fraction> below, Predicate<Fraction> enough) {
        if (above.isEmpty() || below.isEmpty()) {
            return "NO_DATA";
        }
        return below.get().compareTo(Fraction.ZERO) <= 0
                ? "UNDECIDED"
                : enough.test(above.get().over(below.get())) ? "MET" : "NOT_MET";
    }
}
