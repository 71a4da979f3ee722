package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.generators.SchoolsTest.BAD;
import static org.junheng.testkit.generators.SchoolsTest.DAY;
import static org.junheng.testkit.generators.SchoolsTest.GOOD;
import static org.junheng.testkit.generators.SchoolsTest.NOTHING;
import static org.junheng.testkit.generators.SchoolsTest.ofKind;
import static org.junheng.testkit.generators.SchoolsTest.pack;
import static org.junheng.testkit.generators.SchoolsTest.schools;
import static org.junheng.testkit.generators.SchoolsTest.sections;
import static org.junheng.testkit.generators.SchoolsTest.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junit.jupiter.api.Test;

/** Figures and records of schools and their sections: given where they may be given, and just at their limits. */
class SchoolFiguresTest {
    /** If all is good there are plenty; else none to three. */
    @Test
    void recordsWithTheirFieldsJustAtTheirLimit() {
        AskedPack pack = pack("school/room size amount")
                .indicators("school/room | size | | size | | 1")
                .rules("R1 | RecordIndicator code=size | atLeast 96");
        List<List<Facts>> bad = schools(pack, BAD).stream()
                .map(each -> each.records().getOrDefault("room", List.of()))
                .toList();

        assertThat(schools(pack, GOOD))
                .allMatch(each -> each.records().get("room").size() == 6);
        assertThat(bad).extracting(List::size).containsOnly(0, 1, 2, 3);
        assertThat(bad.stream()
                        .flatMap(List::stream)
                        .map(each -> each.number("size").orElseThrow().toPlainString()))
                .contains("96.00", "96.01", "95.99");
    }

    @Test
    void recordsOfTheCountyAreNotThoseOfSchools() {
        Inquiry inquiry =
                pack("school/room size amount", "county/works cost amount").inquiry();
        Schools schools = new Schools(inquiry, new Dice(1), new Figures(inquiry, new Dice(1), GOOD, DAY));

        assertThat(schools.records("county")).containsOnlyKeys("works");
        assertThat(schools.school("S1").records()).containsOnlyKeys("room");
    }

    /** Given by the school, or by each of its sections: never by both. */
    @Test
    void sharedFiguresAreGivenByTheSchoolOrByItsSections() {
        AskedPack pack = pack("school area shared", "school books count", "section teachers count");
        List<School> bad = schools(pack, BAD);
        List<School> good = schools(pack, GOOD);

        assertThat(bad).allSatisfy(school -> {
            Set<Boolean> bySection = school.sections().stream()
                    .map(each -> each.facts().codes().contains("area"))
                    .collect(Collectors.toSet());
            assertThat(bySection).containsExactly(!school.facts().codes().contains("area"));
        });
        assertThat(share(bad, each -> each.facts().codes().contains("area"))).isBetween(0.55, 0.75);
        assertThat(good).allMatch(each -> each.facts().codes().equals(List.of("books")));
        assertThat(sections(good)).allMatch(each -> each.facts().codes().equals(List.of("area", "teachers")));
    }

    @Test
    void missingFiguresAreNotGivenBySectionsEither() {
        assertThat(sections(schools(pack("school area shared"), NOTHING)))
                .allMatch(each -> each.facts().codes().isEmpty());
    }

    /** Of a school with one section what the school has is what the section has. */
    @Test
    void figuresOfSectionsAreJustAtTheirLimitWhereverTheyStand() {
        AskedPack pack = pack("school area shared", "section teachers count")
                .indicators("section | area | | area | students | 1", "section | teachers | | teachers | students | 1")
                .rules(
                        "R1 | SectionIndicator code=area | atLeast 4.5",
                        "R2 | SectionIndicator code=teachers | atLeast 2");
        List<School> schools = schools(pack, BAD);
        List<School> whole = schools.stream()
                .filter(each -> !each.isCombined() && each.facts().codes().contains("area"))
                .toList();

        assertThat(share(whole, each -> isTimes(each.facts(), "area", "4.5", each.students())))
                .isBetween(0.3, 0.6);
        assertThat(share(sections(schools), each -> isTimes(each.facts(), "teachers", "2", each.students())))
                .isBetween(0.3, 0.6);
        assertThat(schools.stream().filter(School::isCombined))
                .as("what several sections share is aimed at for none of them")
                .noneMatch(each -> each.facts().number("area").isPresent()
                        && isTimes(
                                each.facts(),
                                "area",
                                "4.5",
                                each.sections().get(0).students()));
        assertThat(sections(schools(pack, GOOD)))
                .allMatch(each -> each.facts().number("area").orElseThrow().doubleValue() >= 4.5 * each.students());
    }

    @Test
    void figuresOfSchoolsAreJustAtTheirLimitWithWhatTheirPartsGive() {
        AskedPack pack = pack("school books count", "school rooms count")
                .indicators("school | books | | books | students | 1", "school | rooms | | rooms | classes | 12")
                .rules("R1 | SchoolIndicator code=books | atLeast 30", "R2 | SchoolIndicator code=rooms | atLeast 12");
        List<School> schools = ofKind(schools(pack, BAD), SchoolKind.PRIMARY);

        assertThat(share(schools, each -> isTimes(each.facts(), "books", "30", each.students())))
                .isBetween(0.3, 0.6);
        assertThat(share(
                        schools,
                        each -> isTimes(
                                each.facts(), "rooms", "1", each.classes().size())))
                .isGreaterThan(0.3);
    }

    private static boolean isTimes(Facts facts, String code, String factor, long number) {
        return facts.number(code)
                .filter(each -> each.compareTo(new BigDecimal(factor).multiply(BigDecimal.valueOf(number))) == 0)
                .isPresent();
    }
}
