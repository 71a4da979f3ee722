package org.junheng.report;

import java.util.Map;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Pack;

/**
 * An evaluation with the figures that were judged and the packs that judged them: what every report of a county is made of.
 *
 * @param dossier the figures
 * @param evaluation what was found
 * @param packs every pack that a finding may speak of, by id; read when it is asked for
 */
public record Evaluated(Dossier dossier, Evaluation evaluation, Map<String, Pack> packs) {}
