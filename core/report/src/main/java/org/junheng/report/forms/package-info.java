/** The forms of the procedure as one workbook. */
@NullMarked
package org.junheng.report.forms;

import org.jspecify.annotations.NullMarked;
