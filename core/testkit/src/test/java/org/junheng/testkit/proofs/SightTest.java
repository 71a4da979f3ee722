package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junheng.facts.FactType;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;
import org.junit.jupiter.api.Test;

/** What a pack can see of itself and of what it extends: the nearest definition of each name. */
class SightTest {
    private static final Pack FAR = pack("far", 1)
            .indicator("section", "i", null, "G", "a", "students", 1)
            .indicator("section", "junior", Stage.JUNIOR, "G", "a", "students", 1)
            .indicator("school", "s", "b", "1", 1)
            .fact("section", "a", FactType.COUNT)
            .pack();
    private static final Pack NEAR = pack("near", 2)
            .extending(FAR)
            .indicator("section", "i", null, "G", "a", "students", 10)
            .indicator("school", "s", "b", "1", 10)
            .fact("school", "b", FactType.COUNT)
            .pack();
    private static final Pack OWN = pack("own", 3)
            .extending(NEAR)
            .indicator("section", "i", Stage.PRIMARY, "G", "a", "students", 100)
            .pack();
    private final Sight sight = Sight.of(DraftPack.family(OWN, FAR, NEAR));

    private static DraftPack pack(String id, int limit) {
        Scope.Condition condition = new Scope.Condition("b", Comparator.AT_LEAST, Integer.toString(limit));
        return new DraftPack(id).scope("scope", "school", condition);
    }

    private static int per(IndicatorDefinition definition) {
        return definition.per();
    }

    @Test
    void theNearestDefinitionCounts() {
        assertThat(sight.packs()).containsExactly(FAR, NEAR, OWN);
        assertThat(per(sight.ofSections(Stage.PRIMARY).get("i"))).isEqualTo(100);
        assertThat(per(sight.ofSections(Stage.JUNIOR).get("i"))).isEqualTo(10);
        assertThat(per(sight.ofOthers().get("s"))).isEqualTo(10);
        assertThat(sight.scope("scope").conditions().get(0).value()).isEqualTo("3");
        Sight near = Sight.of(DraftPack.family(NEAR, FAR));
        assertThat(near.scope("scope").conditions().get(0).value()).isEqualTo("2");
    }

    @Test
    void indicatorsOfSectionsAreThoseOfTheStageAndOfNobodyElse() {
        assertThat(sight.ofSections(Stage.PRIMARY)).containsOnlyKeys("i");
        assertThat(sight.ofSections(Stage.JUNIOR)).containsOnlyKeys("i", "junior");
        assertThat(sight.ofOthers()).containsOnlyKeys("s");
    }

    @Test
    void factsOfAllPacksAreKnown() {
        assertThat(sight.dictionary().find("section", "a")).isPresent();
        assertThat(sight.dictionary().find("school", "b")).isPresent();
    }

    @Test
    void aSubjectIsToldByItsHolder() {
        About section = About.section(Stage.PRIMARY);
        About room = new About("school/room", Optional.empty());
        About camp = new About("county/camp", Optional.empty());
        About ofClass = new About(IndicatorDefinition.CLASS, Optional.of(Stage.PRIMARY));

        assertThat(section.isSection()).isTrue();
        assertThat(room.isSection()).isFalse();
        assertThat(ofClass.isClass()).isTrue();
        assertThat(section.isClass()).isFalse();
        assertThat(camp.isOfCounty()).isTrue();
        assertThat(About.COUNTY.isOfCounty()).isTrue();
        assertThat(room.isOfCounty()).isFalse();
        assertThat(room.record()).contains("room");
        assertThat(camp.record()).contains("camp");
        assertThat(section.record()).isEmpty();
    }
}
