package org.junheng.evaluation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Reported;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Measure;

/**
 * One number of a county, or why there is none.
 *
 * @param measure the number; null if there is none
 * @param absence why there is none; null if there is one
 * @param reported the published figure that the number was taken from; null if it was computed
 * @param missing what is missing
 */
record CountyFigure(
        @Nullable Measure measure,
        @Nullable Outcome absence,
        @Nullable Reported reported,
        List<Missing> missing) {
    static CountyFigure of(Measure measure) {
        return new CountyFigure(measure, null, null, List.of());
    }

    static CountyFigure published(Reported reported) {
        return new CountyFigure(org.junheng.indicators.Root.of(reported.value()), null, reported, List.of());
    }

    static CountyFigure absent(Outcome why, List<Missing> missing) {
        return new CountyFigure(null, why, null, missing);
    }

    Optional<Measure> number() {
        return Optional.ofNullable(measure);
    }
}
