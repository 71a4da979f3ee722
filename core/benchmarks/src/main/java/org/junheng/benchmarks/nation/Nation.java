package org.junheng.benchmarks.nation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.Dice;

/**
 * A nation that does not exist: {@value #COUNTIES} counties with about 200,000 schools, most counties small and a few very large.
 * A county is made when it is asked for, and is the same for the same seed and number, whoever else has been asked for before.
 */
public final class Nation {
    /** How many counties it has. */
    public static final int COUNTIES = 2_900;
    /** The fewest schools of a county. */
    public static final int FEWEST_SCHOOLS = 10;
    /** The most schools of a county. */
    public static final int MOST_SCHOOLS = 1_500;
    /** The day that the figures speak of. */
    public static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    /** Numbers of schools are spread like a lognormal distribution: the logarithm of the median, and the deviation. */
    private static final double MEDIAN = 3.81;

    private static final double DEVIATION = 0.97;

    private final long seed;

    private Nation(long seed) {
        this.seed = seed;
    }

    /** The nation of a seed. */
    public static Nation of(long seed) {
        return new Nation(seed);
    }

    /**
     * One county.
     *
     * @param number from 0 to the one before {@link #COUNTIES}
     */
    public Dossier county(int number) {
        return county(number, schools(number));
    }

    /**
     * One county with exactly so many schools.
     *
     * @param number from 0 to the one before {@link #COUNTIES}
     * @param schools how many, at least 0 and at most 99,999
     */
    public Dossier county(int number, int schools) {
        Objects.checkIndex(number, COUNTIES);
        return new SyntheticCounty(Provinces.SHIPPED.place(number), dice(number, 2)).dossier(schools);
    }

    /** How many schools a county has, without making it. */
    public int schools(int number) {
        Objects.checkIndex(number, COUNTIES);
        double size = StrictMath.exp(MEDIAN + DEVIATION * normal(dice(number, 1)));
        return (int) Math.max(FEWEST_SCHOOLS, Math.min(MOST_SCHOOLS, Math.round(size)));
    }

    /** The first so many counties, each made when the stream comes to it. */
    public Stream<Dossier> counties(int most) {
        return IntStream.range(0, most).mapToObj(this::county);
    }

    /** Chance of its own for each county and purpose. */
    private Dice dice(int number, int purpose) {
        return new Dice(seed * 0x9E3779B97F4A7C15L + number * 4L + purpose);
    }

    /** Normally distributed, after Box and Muller; the JDK leaves open how it makes such numbers itself. */
    private static double normal(Dice dice) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log((1 + dice.below(1 << 30)) / (double) (1 << 30)));
        return radius * StrictMath.cos(2 * Math.PI * (dice.below(1 << 30) / (double) (1 << 30)));
    }
}
