/** A county's dossier as tables that people fill in: an Excel workbook, or a folder of CSV files. */
@NullMarked
package org.junheng.report.tables;

import org.jspecify.annotations.NullMarked;
