package org.junheng.testkit.laws;

/**
 * How hard laws are tried.
 *
 * @param tries how many counties each law is tried with; fewer if one trial costs many evaluations
 * @param steps how many smaller counties are tried to make a find readable
 * @param seed where the dice begin
 */
public record Effort(int tries, int steps, long seed) {
    /** The system property that asks for the long profile. */
    public static final String LONG = "junheng.long";

    private static final long SEED = 20261122;

    /** A few counties: seconds. */
    public static final Effort SHORT = new Effort(4, 400, SEED);

    /** Many counties: minutes for each pack. */
    public static final Effort THOROUGH = new Effort(600, 4000, SEED);

    /** The long profile if the system property {@value #LONG} is true, else the short one. */
    public static Effort ofProfile() {
        return isLong() ? THOROUGH : SHORT;
    }

    /** Whether the long profile is asked for. */
    public static boolean isLong() {
        return Boolean.getBoolean(LONG);
    }

    /** A small number in the short profile, a large one in the long profile. */
    public static int tries(int few, int many) {
        return isLong() ? many : few;
    }

    /** How many counties a law is tried with; at least one. */
    public int tries(Law law) {
        return Math.max(1, tries / law.cost());
    }

    /** So many times as many counties. */
    public Effort times(int factor) {
        return new Effort(tries * factor, steps, seed);
    }
}
