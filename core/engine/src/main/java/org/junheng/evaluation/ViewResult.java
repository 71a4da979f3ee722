package org.junheng.evaluation;

import java.util.List;

/**
 * What one view found about a batch.
 *
 * @param judgements in the order of the catalogue
 * @param verdicts the verdicts of the view's packs, ancestors first
 * @param statistics what the variations were computed from
 */
record ViewResult(List<Judgement> judgements, List<VerdictJudgement> verdicts, List<VariationColumn> statistics) {}
