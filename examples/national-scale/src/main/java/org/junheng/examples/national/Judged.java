package org.junheng.examples.national;

import java.time.LocalDate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Evaluation;

/**
 * What became of one dossier, held against one set of packs as of one date: an evaluation, or why there is none.
 *
 * @param dossier a row of the {@link DossierTable}
 * @param packs the label of the packs
 * @param asOf the date; null if neither the call nor the dossier has one
 * @param evaluation the evaluation; null if it failed
 * @param error why it failed; empty if it did not
 */
record Judged(
        Row dossier,
        String packs,
        @Nullable LocalDate asOf,
        @Nullable Evaluation evaluation,
        String error) {
    String province() {
        return dossier.getAs("province");
    }

    /** 0 where there is no date. */
    int year() {
        return asOf == null ? 0 : asOf.getYear();
    }

    String county() {
        return dossier.getAs("county");
    }

    String source() {
        return dossier.getAs("source");
    }
}
