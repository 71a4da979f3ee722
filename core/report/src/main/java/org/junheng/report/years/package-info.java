/** Evaluations of one county of several years side by side: what changed, which way, and what is near its limit. */
@NullMarked
package org.junheng.report.years;

import org.jspecify.annotations.NullMarked;
