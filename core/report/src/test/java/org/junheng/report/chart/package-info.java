@NullMarked
package org.junheng.report.chart;

import org.jspecify.annotations.NullMarked;
