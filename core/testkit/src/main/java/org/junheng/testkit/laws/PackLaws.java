package org.junheng.testkit.laws;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Example;

/**
 * Puts one pack under every law. A test class of one line for each pack:
 *
 * <pre>{@code
 * class MyPackLaws extends PackLaws {
 *     MyPackLaws() {
 *         super(Path.of("packs/zhejiang/plan-2026"));
 *     }
 * }
 * }</pre>
 *
 * <p>With {@code -Djunheng.long=true} each law is tried with many more counties.
 */
public abstract class PackLaws {
    private static final Map<Path, PackUnderLaw> READ = new ConcurrentHashMap<>();

    private final Path pack;

    /** Laws for a pack of a directory or zip file. */
    protected PackLaws(Path pack) {
        this.pack = pack;
    }

    private void holds(Law law) {
        PackUnderLaw read = READ.computeIfAbsent(pack, PackUnderLaw::of);
        Laws.check(law, read, Effort.ofProfile()).ifPresent(each -> {
            throw new AssertionError(each.toString());
        });
    }

    @Example
    void everyCriterionHasOneFindingForEachSubject() {
        holds(new OneFindingEach());
    }

    @Example
    void orderChangesNothing() {
        holds(new SameHoweverOrdered());
    }

    @Example
    void otherCountiesChangeNothing() {
        holds(new SameInEveryBatch());
    }

    @Example
    void otherCriteriaChangeNothing() {
        holds(new AloneAsTogether());
    }

    @Example
    void moreOfAGoodThingIsNeverWorse() {
        holds(new MoreIsNeverWorse());
    }

    @Example
    void whatIsMissingNeverHelps() {
        holds(new MissingNeverHelps());
    }

    @Example
    void whatIsDecidedStaysDecided() {
        holds(new DecidedStaysDecided());
    }

    @Example
    void variationKnowsNoUnitsAndNoOrder() {
        holds(new VariationInvariant());
    }

    @Example
    void shortfallIsExact() {
        holds(new ShortfallExact());
    }

    @Example
    void tighteningOnlyTightens() {
        holds(new TighteningOnlyTightens());
    }

    @Example
    void ancestorsAreUntouched() {
        holds(new AncestorsUntouched());
    }

    @Example
    void everyDayHasOneVersionOfEachCriterion() {
        holds(new OneVersionEachDay());
    }

    @Example
    void everythingIsCited() {
        holds(new EverythingCited());
    }

    @Example
    void verdictFollowsFromTheFindings() {
        holds(new VerdictFollowsFindings());
    }

    @Example
    void verdictOverOneCriterionSaysWhatItFound() {
        holds(new DecidesAlone());
    }

    @Example
    void findingsAreWrittenWhole() {
        holds(new FindingsWrittenWhole());
    }

    @Example
    void dossierIsReadBack() {
        holds(new DossierReadBack());
    }

    @Example
    void mistakesAreRefused() {
        holds(new MistakesRefused());
    }
}
