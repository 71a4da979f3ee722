@NullMarked
package org.junheng.report.procedure;

import org.jspecify.annotations.NullMarked;
