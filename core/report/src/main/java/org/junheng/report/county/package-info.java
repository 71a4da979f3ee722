/** The report of a county as one HTML file. */
@NullMarked
package org.junheng.report.county;

import org.jspecify.annotations.NullMarked;
