package org.junheng.report.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.report.ThreeSchools.FIRST;
import static org.junheng.report.ThreeSchools.SECOND;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.report.Evaluated;
import org.junheng.report.Mark;
import org.junheng.report.Step;
import org.junheng.report.ThreeSchools;
import org.junit.jupiter.api.Test;

class BookletsTest {
    private static SchoolBooklet booklet(Booklets booklets, int school) {
        return booklets.of(booklets.schools().get(school));
    }

    private static Place backbone(SchoolBooklet booklet) {
        assertThat(booklet.places()).hasSize(1);
        return booklet.places().get(0);
    }

    /** Values 1.00, 3.00 and 1.00; mean 6 : 400 · 100 = 1.5; 100 · 0.25 + 100 · 2.25 + 200 · 0.25 = 25 + 225 + 50 = 300. */
    @Test
    void placeAndShareInTheCountysVariation() {
        Booklets booklets = new Booklets(ThreeSchools.with(FIRST, 1, 3, 2), List.of());

        Place first = backbone(booklet(booklets, 0));
        Place second = backbone(booklet(booklets, 1));
        Place third = backbone(booklet(booklets, 2));

        assertThat(first.value()).isEqualTo("1.00");
        assertThat(first.required()).isEqualTo("≥ 1");
        assertThat(first.floor()).isEqualTo("0.85");
        assertThat(first.mean()).isEqualTo("1.50");
        assertThat(List.of(first.rank(), second.rank(), third.rank())).containsExactly(2, 1, 2);
        assertThat(first.schools()).isEqualTo(3);
        assertThat(List.of(first.variationShare(), second.variationShare(), third.variationShare()))
                .containsExactly("8.3", "75.0", "16.7");
    }

    @Test
    void sameValuesHaveNoShareAndShareTheFirstPlace() {
        Booklets booklets = new Booklets(ThreeSchools.with(FIRST, 1, 1, 2), List.of());

        assertThat(backbone(booklet(booklets, 2)).variationShare()).isEqualTo("0.0");
        assertThat(backbone(booklet(booklets, 2)).rank()).isEqualTo(1);
    }

    @Test
    void aMissingFigureLeavesTheShareOpenButNotThePlace() {
        List<School> schools = List.of(
                ThreeSchools.school("A1", "甲校", 100, 1),
                School.builder("B2", "乙校", SchoolKind.PRIMARY)
                        .section(Stage.PRIMARY, 100, Map.of())
                        .build());
        Booklets booklets = new Booklets(ThreeSchools.evaluated(FIRST, schools), List.of());

        assertThat(backbone(booklet(booklets, 0)).variationShare()).isEmpty();
        assertThat(backbone(booklet(booklets, 0)).schools()).isEqualTo(1);
        assertThat(booklet(booklets, 1).places()).isEmpty();
        assertThat(booklet(booklets, 1).open())
                .filteredOn(line -> line.criterion().equals("NQB2017-R2-primary"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.mark()).isEqualTo(Mark.of(Outcome.NO_DATA));
                    assertThat(line.asks()).containsExactly("请补报:县级以上骨干教师数");
                });
    }

    /** 0.50 of 200 students: 1 teacher more makes 1.00; the floor 0.85 is not reached either. */
    @Test
    void whatIsLackingIsToldInRawUnits() {
        SchoolBooklet booklet = booklet(new Booklets(ThreeSchools.with(FIRST, 1, 1, 1), List.of()), 2);

        assertThat(booklet.items()).singleElement().satisfies(line -> {
            assertThat(line.criterion()).isEqualTo("NQB2017-R2-primary");
            assertThat(line.whom()).isEqualTo("小学");
            assertThat(line.measured()).isEqualTo("0.50");
            assertThat(line.lacks()).isEqualTo("还缺 1 人(县级以上骨干教师数)");
            assertThat(line.clause()).contains("骨干教师");
        });
        assertThat(backbone(booklet).aboveFloor()).isFalse();
    }

    @Test
    void theFloorItselfIsReached() {
        List<School> schools = List.of(ThreeSchools.school("A1", "甲校", 2000, 17));

        SchoolBooklet booklet = booklet(new Booklets(ThreeSchools.evaluated(FIRST, schools), List.of()), 0);

        assertThat(backbone(booklet).value()).isEqualTo("0.85");
        assertThat(backbone(booklet).aboveFloor()).isTrue();
    }

    @Test
    void historyGoesFromTheEarliestToThisOne() {
        Evaluated earlier = ThreeSchools.evaluated(FIRST, List.of(ThreeSchools.school("A1", "旧校名", 100, 2)));
        Booklets booklets = new Booklets(ThreeSchools.with(SECOND, 1, 3, 2), List.of(earlier));

        History known = booklet(booklets, 0).history();
        History fresh = booklet(booklets, 1).history();

        assertThat(known.years()).extracting(History.Year::name).containsExactly("旧校名", "甲校");
        assertThat(known.years()).extracting(History.Year::asOf).containsExactly(FIRST, SECOND);
        History.Row row = known.rows().stream()
                .filter(each -> each.judged().contains("骨干教师"))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells()).extracting(History.Cell::value).containsExactly("2.00", "1.00");
        assertThat(row.cells()).extracting(History.Cell::step).containsExactly(Step.NONE, Step.DOWN_BAD);
        assertThat(fresh.years().get(0).present()).isFalse();
    }

    @Test
    void laterEvaluationsAndOtherCountiesAreNoHistory() {
        Evaluated now = ThreeSchools.with(FIRST, 1, 1, 1);

        assertThatThrownBy(() -> new Booklets(now, List.of(ThreeSchools.with(SECOND, 1, 1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Booklets(now, List.of(now))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void manyClassesThatAreMetAreOneLineAndEveryLargeOneHasItsOwn() {
        List<SchoolClass> classes = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            classes.add(new SchoolClass(Stage.PRIMARY, 1, Integer.toString(i), 40 + i));
        }
        classes.add(new SchoolClass(Stage.PRIMARY, 2, "1", 47));
        School school = School.builder("A1", "甲校", SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, 217, Map.of("backbone-teachers", BigDecimal.ONE))
                .classes(classes)
                .build();

        SchoolBooklet booklet = booklet(new Booklets(ThreeSchools.evaluated(FIRST, List.of(school)), List.of()), 0);

        assertThat(booklet.met())
                .filteredOn(each -> each.criterion().equals("NQB2017-G5-primary"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.whom()).isEqualTo("共 4 项");
                    assertThat(each.measured()).isEqualTo("41 至 44 人");
                });
        assertThat(booklet.decisive())
                .filteredOn(each -> each.criterion().equals("NQB2017-G5-primary"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.whom()).isEqualTo("(小学)2年级1班");
                    assertThat(each.lacks()).startsWith("超出 2 人");
                });
    }
}
