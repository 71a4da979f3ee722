package org.junheng.report.forms;

/**
 * A formula with what it gives, so that also programs that do not calculate show something.
 *
 * @param expression the formula, without the sign of equality in front; holds no {@code <} or {@code &}
 * @param result its value, from the same arithmetic
 */
public record Formula(String expression, double result) {}
