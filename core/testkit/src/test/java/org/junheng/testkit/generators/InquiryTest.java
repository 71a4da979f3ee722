package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Comparator;
import org.junheng.packs.IndicatorDefinition;
import org.junit.jupiter.api.Test;

/** What is learned from a pack and its ancestors: nothing that it asks is missed, and nothing else is asked. */
class InquiryTest {
    private static AskedPack pack() {
        return new AskedPack("test/p");
    }

    private static List<String> codes(List<FactDefinition> facts) {
        return facts.stream().map(FactDefinition::code).toList();
    }

    @Test
    void factsOfThePackAndItsAncestorsByTheirHolders() {
        Inquiry inquiry = Inquiry.of(List.of(
                pack().facts("school area shared", "county people count").pack(),
                new AskedPack("test/local")
                        .facts("school books count", "school area shared")
                        .pack()));

        assertThat(codes(inquiry.facts("school"))).containsExactly("area", "books");
        assertThat(codes(inquiry.facts("county"))).containsExactly("people");
        assertThat(inquiry.facts("section")).isEmpty();
        assertThat(inquiry.dictionary().find("section", "area")).isPresent();
    }

    /** A record of a procedure names one of the steps that the packs have together. */
    @Test
    void stepsOfTheProceduresAreTheWordsOfTheirRecords() {
        Inquiry inquiry = Inquiry.of(List.of(
                pack().facts("county/procedure-step step text")
                        .step("review")
                        .step("recognition")
                        .pack(),
                new AskedPack("test/local").step("review").step("monitoring").pack()));

        assertThat(inquiry.facts("county/procedure-step").get(0).words())
                .containsExactly("review", "recognition", "monitoring");
    }

    @Test
    void recordsByTheKindOfTheirOwner() {
        Inquiry inquiry = pack().facts(
                        "school/room size amount",
                        "school/room use word music arts",
                        "county/works cost amount",
                        "county/series spent amount",
                        "school books count")
                .inquiry();

        assertThat(inquiry.kinds("school")).containsExactly("room");
        assertThat(inquiry.kinds("county")).containsExactly("works");
        assertThat(inquiry.kinds("section")).isEmpty();
    }

    @Test
    void daysByWhichSomethingMustBeDoneOrKept() {
        Inquiry inquiry = pack().rules("R1 | DateOf code=opened | onOrBefore 2019-09-01")
                .rule("R2 | FlagOf code=plan | holds", LocalDate.of(2020, 12, 31))
                .inquiry();

        assertThat(inquiry.days()).containsExactly(LocalDate.of(2019, 9, 1), LocalDate.of(2020, 12, 31));
    }

    @Test
    void yearsThatRulesName() {
        Inquiry inquiry = pack().rules(
                        "R1 | YearIndicator code=x years=2018-2020 | atLeast 1",
                        "R2 | YearIndicator code=x years=2015 | atLeast 1",
                        "R3 | YearIndicator code=x | atLeast 1")
                .inquiry();

        assertThat(inquiry.years()).containsExactly(2015, 2018, 2019, 2020);
    }

    /** Where teaching points begin to count, where a scope begins, and the limits of the number of students themselves. */
    @Test
    void numbersOfStudentsAtWhichSomethingChanges() {
        Inquiry inquiry = pack().teachingPointsFrom(50)
                .scope("students", Comparator.AT_LEAST, "200")
                .scope("built-in", null, "1998")
                .scope("area", Comparator.AT_MOST, "12.5")
                .indicators(
                        "school | size | | students | 1 | 1",
                        "class | class-size | | students | 1 | 1",
                        "school | books | | books | students | 1",
                        "school | other | | students + books | 1 | 1")
                .rules(
                        "R1 | SchoolIndicator code=size | atMost 2000",
                        "R2 | ClassIndicator code=class-size | atMost 45",
                        "R3 | SchoolIndicator code=books | atLeast 30",
                        "R4 | SchoolIndicator code=other | atLeast 40")
                .inquiry();

        assertThat(inquiry.sizes()).containsExactly(45, 50, 200, 2000);
    }

    /** Every teaching point counts: then there is no number at which it begins to. */
    @Test
    void nothingChangesAtNoStudents() {
        assertThat(pack().inquiry().sizes()).isEmpty();
    }

    @Test
    void whatCanBeAttestedAndOfWhom() {
        Inquiry inquiry = Inquiry.of(List.of(
                pack().rules("A1 | Evidence about=county | holds", "R1 | FlagOf code=plan | holds")
                        .pack(),
                new AskedPack("test/local")
                        .rules("A2 | Evidence about=school | holds")
                        .pending("A3")
                        .pack()));

        assertThat(inquiry.attestable())
                .containsOnlyKeys("A1", "A2", "A3")
                .containsEntry("A1", "county")
                .containsEntry("A2", "school");
    }

    /** Between schools ratios of a group are compared; sums are not, nor what belongs to no group or to no section. */
    @Test
    void indicatorsThatAreComparedBetweenSchools() {
        Inquiry inquiry = pack().indicators(
                        "section | compared | resources | teachers | students | 100",
                        "section | alone | | teachers | students | 100",
                        "section | sum | resources | teachers | | 1",
                        "school | other | resources | books | students | 1")
                .inquiry();

        assertThat(inquiry.compared()).extracting(IndicatorDefinition::code).containsExactly("compared");
    }
}
