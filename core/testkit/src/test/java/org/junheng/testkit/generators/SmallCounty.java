package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;

/** A small county, written by hand, in which everything turns up that a dossier can hold; and the dictionary for it. */
final class SmallCounty {
    static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    static final Dictionary DICTIONARY = Dictionary.of(new AskedPack("test/small")
            .facts(
                    "county people count",
                    "county funds amount 0 1000",
                    "county plan flag",
                    "county site word town village",
                    "county level level I II III",
                    "county opened date",
                    "county/series spent amount",
                    "county/series pupils count 0 102",
                    "county/works cost amount",
                    "county/steps on past_date",
                    "school area shared",
                    "school desks shared",
                    "school/room size amount 0 500",
                    "school/room use word music arts",
                    "section teachers count")
            .pack()
            .facts());

    static final Dossier DOSSIER = Dossier.builder(county())
            .asOf(DAY)
            .school(school())
            .school(School.builder("S2", "second", SchoolKind.PRIMARY)
                    .section(Stage.PRIMARY, 100, Map.of("teachers", number("9")))
                    .build())
            .school(School.builder("S3", "third", SchoolKind.TEACHING_POINT)
                    .section(Stage.PRIMARY, 1, Map.of())
                    .build())
            .reported(List.of(
                    new Reported("books", Stage.PRIMARY, Reported.Statistic.CV, number("0.321"), 3),
                    new Reported(null, Stage.JUNIOR, Reported.Statistic.COMPOSITE_CV, number("0.5"), 1)))
            .attestations(List.of(
                    new Attestation("A1", "100000", true, "office", DAY, List.of("a.pdf", "b.pdf")),
                    new Attestation("A2", "S1", false, "head", null, List.of())))
            .build();

    private SmallCounty() {}

    private static County county() {
        Map<String, Object> facts = Map.of(
                "people", number("12"),
                "funds", number("7.50"),
                "plan", true,
                "site", "town",
                "level", number("2"),
                "opened", LocalDate.of(2019, 9, 1));
        return new County(
                "100000",
                "县",
                Facts.of(facts),
                Map.of(
                        "spent",
                        new TreeMap<>(Map.of(2019, number("5.25"), 2020, number("6"))),
                        "pupils",
                        new TreeMap<>(Map.of(2020, number("100")))),
                Map.of("works", List.of(Facts.of(Map.of("cost", number("3"))), Facts.NONE), "steps", List.of()));
    }

    private static School school() {
        return School.builder("S1", "first", SchoolKind.NINE_YEAR)
                .attributes(new School.Attributes(
                        SchoolLocale.RURAL, Ownership.PUBLIC, OptionalInt.of(7), false, OptionalInt.of(1998)))
                .facts(Map.of("area", number("60.00")))
                .section(Stage.PRIMARY, 3, Map.of("teachers", number("2")))
                .section(Stage.JUNIOR, 210, Map.of("desks", number("80")))
                .classes(List.of(new SchoolClass(Stage.PRIMARY, 1, "1", 3), new SchoolClass(Stage.JUNIOR, 2, "4", 45)))
                .records(Map.of(
                        "room",
                        List.of(
                                Facts.of(Map.of("size", number("96"))),
                                Facts.of(Map.of("size", number("40"), "use", "music")))))
                .build();
    }

    static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
