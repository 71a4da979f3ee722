package org.junheng.report.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;

/** Whatever a dossier says, its tables say the same. */
class GeneratedTablesProperties {
    private static final LocalDate TODAY = LocalDate.of(2023, 12, 31);

    @Property(tries = 60)
    void tablesSayTheSame(@ForAll("dossiers") Dossier dossier) throws IOException {
        Template template = Template.of(List.of(), dossier, SmallCounty.KNOWN);
        TableReader reader = new TableReader(SmallCounty.reader(), 1 << 20);
        Path folder = Files.createTempDirectory("tables");
        try {
            Path workbook = Files.write(folder.resolve("x.xlsx"), template.workbook());
            assertThat(DossierText.of(reader.workbook(workbook))).isEqualTo(DossierText.of(dossier));
            for (Map.Entry<String, byte[]> file : template.files().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            assertThat(DossierText.of(reader.folder(folder))).isEqualTo(DossierText.of(dossier));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        Arbitrary<County> county = Combinators.combine(texts(), texts(), countyFacts(), series(), projects())
                .as((code, name, facts, series, projects) -> new County(code, name, Facts.of(facts), series, projects));
        Arbitrary<List<School>> schools = school().list().ofMaxSize(4).uniqueElements(School::code);
        return Combinators.combine(county, schools, days().injectNull(0.3), Arbitraries.of(true, false))
                .as((each, list, evidence, given) -> {
                    Dossier.Builder dossier = Dossier.builder(each).asOf(given ? TODAY : null);
                    list.forEach(dossier::school);
                    dossier.reported(List.of(new Reported(
                            given ? "teaching-area" : null,
                            Stage.JUNIOR,
                            given ? Reported.Statistic.MEAN : Reported.Statistic.COMPOSITE_CV,
                            new BigDecimal("0.410"),
                            3)));
                    dossier.attestations(List.of(new Attestation(
                            "X-1",
                            each.code(),
                            given,
                            "督导室",
                            evidence,
                            given ? List.of("甲,乙.pdf", "\"丙\"") : List.of())));
                    return dossier.build();
                });
    }

    /** Also what a spreadsheet could take for something else. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("甲乙丙,\";'=+-&<>#%09aZ()")
                        .ofMinLength(1)
                        .ofMaxLength(8),
                Arbitraries.of(
                        "0301", "1-2", "TRUE", "=1+1", "3418810001", "2001-09-01", "1e5", "是", "12345678901234567890"));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 45000).map(days -> TODAY.minusDays(days));
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                        .ofScale(2),
                Arbitraries.of("0", "0.00", "0.000000001", "1.10", "123456789012345678.25", "999999999999999")
                        .map(BigDecimal::new));
    }

    private static Arbitrary<Map<String, Object>> countyFacts() {
        return Combinators.combine(
                        amounts().injectNull(0.3),
                        days().injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3),
                        Arbitraries.integers().between(1, 3).injectNull(0.3))
                .as((population, day, flag, level) -> {
                    Map<String, Object> facts = new TreeMap<>();
                    if (population != null) {
                        facts.put("population", population);
                    }
                    if (day != null) {
                        facts.put("recognised-on", day);
                    }
                    if (flag != null) {
                        facts.put("recognised", flag);
                    }
                    if (level != null) {
                        facts.put("chinese-level", BigDecimal.valueOf(level));
                    }
                    return facts;
                });
    }

    private static Arbitrary<Map<String, java.util.SortedMap<Integer, BigDecimal>>> series() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(1990, 2030),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2))
                .ofMaxSize(4)
                .map(years -> years.isEmpty() ? Map.of() : Map.of("expenditure", new TreeMap<>(years)));
    }

    private static Arbitrary<Map<String, List<Facts>>> projects() {
        return texts().map(name -> Facts.of(Map.of("name", name)))
                .injectDuplicates(0.2)
                .list()
                .ofMaxSize(3)
                .map(list -> list.size() == 3 ? Map.of() : Map.of("project", list));
    }

    private static Arbitrary<School> school() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.of(SchoolKind.class),
                        amounts().injectNull(0.3),
                        days().injectNull(0.3),
                        Arbitraries.integers().between(1, 5000),
                        Arbitraries.integers().between(0, 3))
                .as((code, name, kind, area, since, students, rooms) -> {
                    Map<String, Object> facts = new TreeMap<>();
                    boolean ofSection = students % 5 == 0;
                    if (area != null && !ofSection) {
                        facts.put("area", area);
                    }
                    if (since != null) {
                        facts.put("since", since);
                    }
                    School.Builder school = School.builder(code, name, kind)
                            .facts(facts)
                            .attributes(students % 2 == 0 ? School.Attributes.UNKNOWN : attributes(students));
                    List<Stage> stages = kind.stages().stream().sorted().toList();
                    for (Stage stage : stages) {
                        school.section(stage, students, ofSection && area != null ? Map.of("area", area) : Map.of());
                    }
                    school.classes(List.of(new SchoolClass(stages.get(0), 1, name, students % 60)));
                    school.records(
                            rooms == 3
                                    ? Map.of()
                                    : Map.of(
                                            "room",
                                            List.of(Facts.NONE, Facts.of(Map.of("use", "arts")))
                                                    .subList(0, rooms)));
                    return school.build();
                });
    }

    private static School.Attributes attributes(int seed) {
        return new School.Attributes(
                List.copyOf(EnumSet.allOf(SchoolLocale.class)).get(seed % 3),
                seed % 7 < 3 ? Ownership.PUBLIC : Ownership.PRIVATE,
                java.util.OptionalInt.of(1 + seed % 10),
                seed % 3 == 0,
                java.util.OptionalInt.of(1900 + seed % 100));
    }
}
