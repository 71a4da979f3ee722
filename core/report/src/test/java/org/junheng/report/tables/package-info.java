@NullMarked
package org.junheng.report.tables;

import org.jspecify.annotations.NullMarked;
