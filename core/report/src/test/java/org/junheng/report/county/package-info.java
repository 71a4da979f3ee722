@NullMarked
package org.junheng.report.county;

import org.jspecify.annotations.NullMarked;
