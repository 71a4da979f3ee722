package org.junheng.testkit.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import org.junheng.facts.Dossier;
import org.junit.jupiter.api.Test;

/** To jqwik a county is what {@link Counties} makes, made smaller by what {@link SmallerCounties} leaves out. */
class CountyArbitraryTest {
    private static final LocalDate DAY = LocalDate.of(2021, 12, 31);

    @Test
    void countyThatBreaksAPropertyCanBeMadeSmaller() {
        Inquiry inquiry = new AskedPack("test/p").facts("county people count").inquiry();
        long seed = new Random(5).nextLong();

        Shrinkable<Dossier> county =
                CountyArbitrary.of(inquiry, DAY).generator(10).next(new Random(5));

        Dossier dossier = county.value();
        assertThat(Said.otherwise(Counties.county(inquiry, DAY, seed), dossier)).isEmpty();
        assertThat(county.shrink().map(each -> DossierText.of(each.value())))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        SmallerCounties.of(dossier).map(DossierText::of).toList());
        assertThat(county.shrink().findFirst().orElseThrow().distance()).isLessThan(county.distance());
    }
}
