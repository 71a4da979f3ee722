package org.junheng.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The laws, and the door to try them without a test framework.
 *
 * <pre>{@code
 * List<Violation> violations = Laws.check(PackUnderLaw.of(Path.of("packs/zhejiang/plan-2026")), Effort.SHORT);
 * }</pre>
 */
public final class Laws {
    private static final List<Law> ALL = List.of(
            new OneFindingEach(),
            new SameHoweverOrdered(),
            new SameInEveryBatch(),
            new AloneAsTogether(),
            new MoreIsNeverWorse(),
            new MissingNeverHelps(),
            new DecidedStaysDecided(),
            new VariationInvariant(),
            new ShortfallExact(),
            new TighteningOnlyTightens(),
            new AncestorsUntouched(),
            new OneVersionEachDay(),
            new EverythingCited(),
            new VerdictFollowsFindings(),
            new DecidesAlone(),
            new FindingsWrittenWhole(),
            new DossierReadBack(),
            new MistakesRefused());

    private Laws() {}

    /** All of them, in the order in which they are tried. */
    public static List<Law> all() {
        return ALL;
    }

    /**
     * Tries every law on a pack.
     *
     * @return one violation, with the smallest county, for each law that does not hold
     */
    public static List<Violation> check(PackUnderLaw pack, Effort effort) {
        List<Violation> violations = new ArrayList<>();
        ALL.forEach(law -> check(law, pack, effort).ifPresent(violations::add));
        return violations;
    }

    /** Tries one law on a pack. */
    public static Optional<Violation> check(Law law, PackUnderLaw pack, Effort effort) {
        return new Search(law, pack, effort).find();
    }
}
