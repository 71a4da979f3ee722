/**
 * Runs packs over counties: facts become columns, rules judge columns, judgements become findings.
 *
 * <p>A {@link org.junheng.evaluation.View} is one pack with its ancestors. A {@link org.junheng.evaluation.ViewRun}
 * evaluates one view for one batch of counties: level after level it makes the columns, lets Drools pick the rules that
 * match, and keeps a {@link org.junheng.evaluation.Judgement} for each rule and column. Nothing here is part of the API.
 */
@NullMarked
package org.junheng.evaluation;

import org.jspecify.annotations.NullMarked;
