/** What people look at and what they fill in: catalogues of criteria, workbooks and tables of a county's facts. */
@NullMarked
package org.junheng.report;

import org.jspecify.annotations.NullMarked;
