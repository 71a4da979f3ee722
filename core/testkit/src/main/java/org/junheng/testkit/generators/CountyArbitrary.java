package org.junheng.testkit.generators;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.junheng.facts.Dossier;

/** {@link Counties} and {@link SmallerCounties} for properties of one's own: the only class that knows jqwik's arbitraries. */
public final class CountyArbitrary {
    private CountyArbitrary() {}

    /** Random counties for what is asked on a day; a county that breaks a property is made smaller. */
    public static Arbitrary<Dossier> of(Inquiry inquiry, LocalDate day) {
        return Arbitraries.fromGenerator(random -> new Smallable(Counties.county(inquiry, day, random.nextLong())));
    }

    /**
     * A county that can be made smaller.
     *
     * @param value the county
     */
    private record Smallable(Dossier value) implements Shrinkable<Dossier> {
        @Override
        public Stream<Shrinkable<Dossier>> shrink() {
            return SmallerCounties.of(value).map(Smallable::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(DossierText.of(value).length());
        }
    }
}
