@NullMarked
package org.junheng.report.forms;

import org.jspecify.annotations.NullMarked;
