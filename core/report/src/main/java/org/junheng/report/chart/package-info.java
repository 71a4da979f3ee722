/** Charts as values that print themselves as inline SVG: shapes and words first, colours by classes of the page. */
@NullMarked
package org.junheng.report.chart;

import org.jspecify.annotations.NullMarked;
