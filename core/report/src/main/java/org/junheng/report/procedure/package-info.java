/** Where a county stands in the procedure, what the next step lacks, and the notices that a document asks for. */
@NullMarked
package org.junheng.report.procedure;

import org.jspecify.annotations.NullMarked;
