@NullMarked
package org.junheng.report.years;

import org.jspecify.annotations.NullMarked;
