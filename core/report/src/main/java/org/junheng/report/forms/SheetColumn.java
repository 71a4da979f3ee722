package org.junheng.report.forms;

import java.util.function.BiFunction;

/**
 * A column of a list. A host adds its own with {@link FormsWorkbook#withFindingColumn} and {@link
 * FormsWorkbook#withSectionColumn}.
 *
 * @param heading its heading
 * @param width how wide it is, in characters of which a Chinese one takes two
 * @param cell what stands in it, of the county and what the line is about
 * @param <T> what the lines are about
 */
public record SheetColumn<T>(String heading, int width, BiFunction<Filing, T, Cell> cell) {}
