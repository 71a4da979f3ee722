package org.junheng.compiler.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.input.Problems;

/**
 * An example as what a county would hand in.
 *
 * @param dossier a county with the schools of the example
 * @param asOf the day for which it is evaluated: the one of the example, else the first of the criterion's period, else the
 *     first of its pack's, else 2020-01-01
 */
public record CaseDossier(Dossier dossier, LocalDate asOf) {
    /**
     * Makes a dossier of an example. Codes of facts go to the section or to the school as the dictionary has them.
     *
     * @param problems told about codes that are not in the dictionary and values that do not fit
     * @return the dossier, or empty if anything is wrong
     */
    public static Optional<CaseDossier> of(CaseFile.Case example, CaseContext context, Problems problems) {
        return new DossierMaker(context, problems).make(example);
    }
}
