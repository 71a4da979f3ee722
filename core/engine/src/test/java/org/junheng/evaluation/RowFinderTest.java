package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Facts;
import org.junheng.facts.Ownership;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Issuer;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junheng.packs.Scope.Condition;
import org.junheng.packs.SourceStatus;
import org.junit.jupiter.api.Test;

/** What is not known about a subject neither takes it into a scope nor leaves it out. */
class RowFinderTest {
    private static final String ROOM = "school/room";
    private static final Condition SMALL = new Condition("students", Comparator.LESS_THAN, "100");
    private static final Condition FLAT = new Condition("roof", null, "flat");
    private static final Condition POOR = new Condition("grants", Comparator.AT_MOST, "5");

    private static School.Builder school(String code, int students) {
        return School.builder(code, code, SchoolKind.PRIMARY)
                .attributes(School.Attributes.of(Ownership.PUBLIC))
                .section(Stage.PRIMARY, students, Map.of());
    }

    private static School at(String code, SchoolLocale locale) {
        School.Attributes known = School.Attributes.of(Ownership.PUBLIC);
        return school(code, 50)
                .attributes(new School.Attributes(locale, known.ownership(), known.sponsor(), null, known.builtIn()))
                .build();
    }

    @Test
    void withoutAScopeThoseWhomThePackCountsAreThere() {
        School vocational = School.builder("V", "V", SchoolKind.VOCATIONAL).build();

        assertThat(find(FactDefinition.SCHOOL, null, school("A", 500).build(), vocational))
                .containsExactly("A");
    }

    @Test
    void schoolIsInIfAllThatIsAskedForHolds() {
        School flat = school("F", 50).facts(Map.of("roof", "flat")).build();
        School steep = school("S", 50).facts(Map.of("roof", "steep")).build();
        School large = school("L", 100).facts(Map.of("roof", "flat")).build();

        assertThat(find(FactDefinition.SCHOOL, scope("school", SMALL, FLAT), flat, steep, large))
                .containsExactly("F");
    }

    @Test
    void whatIsNotKnownIsNamed() {
        Scope scope = scope("school", Set.of(SchoolLocale.RURAL), FLAT);

        assertThat(find(
                        FactDefinition.SCHOOL,
                        scope,
                        at("R", SchoolLocale.RURAL),
                        at("U", SchoolLocale.URBAN),
                        at("X", null)))
                .containsExactly("R lacks roof", "X lacks locale, roof");
    }

    @Test
    void whatCertainlyDoesNotHoldLeavesOutWhateverElseIsUnknown() {
        assertThat(find(
                        FactDefinition.SCHOOL,
                        scope("school", FLAT, SMALL),
                        school("L", 100).build()))
                .isEmpty();
    }

    @Test
    void whomThePackDoesNotCountIsInAScopeOnlyIfItSaysSo() {
        School point = School.builder("T", "T", SchoolKind.TEACHING_POINT)
                .section(Stage.PRIMARY, 9, Map.of())
                .build();
        Scope all = scope("school", SMALL);
        Scope uncounted = new Scope("s", "s", "school", true, Set.of(), Set.of(), Set.of(), null, List.of(SMALL));

        assertThat(find(FactDefinition.SCHOOL, all, point)).isEmpty();
        assertThat(find(FactDefinition.SCHOOL, uncounted, point)).containsExactly("T");
    }

    @Test
    void classesAreThoseOfTheCompulsoryStages() {
        School school = School.builder("N", "N", SchoolKind.TWELVE_YEAR)
                .attributes(School.Attributes.of(Ownership.PUBLIC))
                .section(Stage.PRIMARY, 50, Map.of())
                .section(Stage.JUNIOR, 60, Map.of())
                .section(Stage.SENIOR, 70, Map.of())
                .classes(List.of(
                        new SchoolClass(Stage.PRIMARY, 2, "1", 50),
                        new SchoolClass(Stage.JUNIOR, 3, "1", 60),
                        new SchoolClass(Stage.SENIOR, 1, "1", 70)))
                .build();

        assertThat(find(IndicatorDefinition.CLASS, null, school)).containsExactly("N/primary/2/1", "N/junior/3/1");
        assertThat(find(
                        IndicatorDefinition.CLASS,
                        scope("class", new Condition("students", Comparator.AT_LEAST, "51")),
                        school))
                .containsExactly("N/junior/3/1");
        assertThat(find(IndicatorDefinition.CLASS, scope("school", SMALL), school))
                .as("all 110 students of the school are meant, not those of the class")
                .isEmpty();
    }

    @Test
    void onlyCompulsoryStagesAndOnlyTheOneAskedForAreThere() {
        School senior = School.builder("S", "S", SchoolKind.TWELVE_YEAR)
                .attributes(School.Attributes.of(Ownership.PUBLIC))
                .section(Stage.SENIOR, 70, Map.of())
                .classes(List.of(new SchoolClass(Stage.SENIOR, 1, "1", 70)))
                .build();
        School nine = School.builder("N", "N", SchoolKind.NINE_YEAR)
                .attributes(School.Attributes.of(Ownership.PUBLIC))
                .section(Stage.PRIMARY, 50, Map.of())
                .section(Stage.JUNIOR, 40, Map.of())
                .classes(List.of(new SchoolClass(Stage.PRIMARY, 1, "1", 50), new SchoolClass(Stage.JUNIOR, 3, "1", 40)))
                .build();
        ScopeMembership all = new ScopeMembership(new PackRules(pack(), List.of(), null), null);

        assertThat(find(FactDefinition.SCHOOL, null, senior)).isEmpty();
        assertThat(find(IndicatorDefinition.CLASS, null, senior)).isEmpty();
        assertThat(new RowFinder(IndicatorDefinition.CLASS, all, Stage.JUNIOR)
                        .in(List.of(dossier(County.of("1", "县"), nine))).rows().stream()
                                .map(RowFinderTest::shown))
                .containsExactly("N/junior/3/1");
    }

    @Test
    void classesThatWereNotHandedInAreMissingOnceForEachStage() {
        School school = School.builder("N", "N", SchoolKind.NINE_YEAR)
                .attributes(School.Attributes.of(Ownership.PUBLIC))
                .section(Stage.PRIMARY, 50, Map.of())
                .section(Stage.JUNIOR, 40, Map.of())
                .classes(List.of(new SchoolClass(Stage.JUNIOR, 3, "1", 40)))
                .build();

        assertThat(find(IndicatorDefinition.CLASS, null, school)).containsExactly("N lacks classes", "N/junior/3/1");
    }

    @Test
    void conditionOnClassesSaysNothingOfASchoolWhoseClassesAreMissing() {
        Scope normal = scope("class", new Condition("students", Comparator.AT_MOST, "60"));

        assertThat(find(IndicatorDefinition.CLASS, normal, school("A", 500).build()))
                .containsExactly("A lacks classes");
    }

    @Test
    void recordsThatWereNotHandedInAreMissingAndNoRecordsAreNone() {
        School unknown = school("X", 50).build();
        School none = school("N", 50).records(Map.of("room", List.of())).build();
        School two = school("T", 50)
                .records(Map.of("room", List.of(Facts.of(Map.of("use", "music")), Facts.of(Map.of("use", "arts")))))
                .build();

        assertThat(find(ROOM, null, unknown, none, two)).containsExactly("T/room/1", "T/room/2", "X lacks room");
        assertThat(find(ROOM, scope(ROOM, new Condition("use", null, "arts")), unknown, none, two))
                .containsExactly("T/room/2", "X lacks room");
    }

    @Test
    void figuresOfTheCountyNarrowItsSchoolsAndTheirRecords() {
        School school = school("A", 50)
                .records(Map.of("room", List.of(Facts.of(Map.of("use", "music")))))
                .build();

        for (String holder : List.of(FactDefinition.SCHOOL, ROOM)) {
            assertThat(find(holder, scope(holder, POOR), county("5", school))).hasSize(1);
            assertThat(find(holder, scope(holder, POOR), county("5.01", school)))
                    .isEmpty();
        }
    }

    @Test
    void countyIsItsOwnSubject() {
        assertThat(find(FactDefinition.COUNTY, scope("county", POOR), county("5")))
                .containsExactly("1");
        assertThat(find(FactDefinition.COUNTY, scope("county", POOR), county("6")))
                .isEmpty();
        assertThat(find(FactDefinition.COUNTY, scope("county", POOR), dossier(County.of("1", "县"))))
                .containsExactly("1 lacks grants");
    }

    private static Scope scope(String holder, Condition... conditions) {
        return scope(holder, Set.of(), conditions);
    }

    private static Scope scope(String holder, Set<SchoolLocale> locales, Condition... conditions) {
        return new Scope("s", "s", holder, false, Set.of(), locales, Set.of(), null, Arrays.asList(conditions));
    }

    private static Dossier county(String grants, School... schools) {
        Facts facts = Facts.of(Map.of("grants", new BigDecimal(grants)));
        return dossier(new County("1", "县", facts, Map.of(), Map.of()), schools);
    }

    private static Dossier dossier(County county, School... schools) {
        Dossier.Builder dossier = Dossier.builder(county);
        Arrays.asList(schools).forEach(dossier::school);
        return dossier.build();
    }

    private static List<String> find(String holder, Scope scope, School... schools) {
        return find(holder, scope, dossier(County.of("1", "县"), schools));
    }

    /** The codes of the subjects that are found, each with what is missing to judge it. */
    private static List<String> find(String holder, Scope scope, Dossier dossier) {
        ScopeMembership test = new ScopeMembership(new PackRules(pack(), List.of(), null), scope);
        return new RowFinder(holder, test, null)
                .in(List.of(dossier)).rows().stream().map(RowFinderTest::shown).toList();
    }

    private static String shown(Row row) {
        String code = row.subject().code();
        List<String> missing = row.unknown().stream().map(Missing::code).toList();
        return missing.isEmpty() ? code : code + " lacks " + String.join(", ", missing);
    }

    private static Pack pack() {
        return new Pack(
                "a",
                "A",
                new Pack.Document("办法", "", "", Issuer.NATIONAL, SourceStatus.FULL_TEXT, LocalDate.of(2026, 1, 1)),
                Period.ALWAYS,
                false,
                true,
                "1.0.0",
                List.of(),
                new Population(
                        Set.of(SchoolKind.PRIMARY, SchoolKind.NINE_YEAR, SchoolKind.TWELVE_YEAR),
                        0,
                        Set.of(Ownership.PUBLIC),
                        Set.of()),
                List.of(),
                3,
                List.of(
                        fact("roof", FactDefinition.SCHOOL, FactType.WORD),
                        fact("use", ROOM, FactType.WORD),
                        fact("grants", FactDefinition.COUNTY, FactType.AMOUNT)),
                List.of(),
                List.of(),
                List.of(),
                "0");
    }

    private static FactDefinition fact(String code, String holder, FactType type) {
        return new FactDefinition(code, code, holder, type, "", 0, null, null, List.of(), null, "");
    }
}
