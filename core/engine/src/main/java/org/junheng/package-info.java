/**
 * Junheng (均衡): evaluates counties and their schools against the criteria of balanced compulsory education.
 *
 * <p>{@link org.junheng.ComplianceEvaluator} is the only door. A dossier ({@code facts}) goes in; an evaluation ({@code
 * findings}) comes out, every finding with its clause, its numbers and its inputs. What is required stands in packs of
 * Drools rules ({@code packs}), one for each issuing document; what is measured is computed here ({@code indicators}),
 * exactly; {@code evaluation} brings the two together.
 */
@NullMarked
package org.junheng;

import org.jspecify.annotations.NullMarked;
