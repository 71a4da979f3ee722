/** Explanations of changes that can be attached to a notice of an authority (变更说明). */
@NullMarked
package org.junheng.report.notice;

import org.jspecify.annotations.NullMarked;
