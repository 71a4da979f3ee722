package org.junheng.benchmarks.handwritten;

import java.util.List;
import java.util.stream.Stream;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;

/**
 * The criteria of one stage, laid out for the programs.
 *
 * @param stage the stage
 * @param ratios of a section
 * @param items six of seven
 * @param variations of a county
 * @param limits of the ratios, as doubles
 * @param floors 85 % of the limits, in {@link #FLOOR_SCALE}
 */
@SuppressWarnings("ArrayRecordComponent") // nobody else sees them
record StageOfWork(
        Stage stage,
        List<Criterion> ratios,
        Criterion items,
        List<Criterion> variations,
        double[] limits,
        long[] floors) {
    static final long FLOOR_SCALE = 100 * Criterion.SCALE;
    static final List<StageOfWork> ALL = List.of(of(Stage.PRIMARY), of(Stage.JUNIOR));
    private static final int NEEDED = 6;

    private static StageOfWork of(Stage stage) {
        List<Criterion> ratios = Criterion.ratios(stage);
        return new StageOfWork(
                stage,
                ratios,
                Criterion.items(stage),
                Criterion.variations(stage),
                ratios.stream()
                        .mapToDouble(each -> (double) each.limit() / Criterion.SCALE)
                        .toArray(),
                ratios.stream().mapToLong(each -> each.limit() * 85).toArray());
    }

    /** All that is judged where there are sections. */
    Stream<Criterion> all() {
        return Stream.concat(Stream.concat(ratios.stream(), Stream.of(items)), variations.stream());
    }

    /** At least six of seven, none below its floor; open only if what is missing could still decide. */
    static Outcome items(int met, int missing, boolean belowFloor) {
        if (belowFloor || met + missing < NEEDED) {
            return Outcome.NOT_MET;
        }
        return missing > 0 ? Outcome.NO_DATA : Outcome.MET;
    }
}
