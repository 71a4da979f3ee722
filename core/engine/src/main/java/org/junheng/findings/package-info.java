/** Findings: what rules write down, and what a host reads. Rule files import this package. */
@NullMarked
package org.junheng.findings;

import org.jspecify.annotations.NullMarked;
