@NullMarked
package org.junheng.report.school;

import org.jspecify.annotations.NullMarked;
