/** One dossier for each school (一校一册): its figures, what it lacks, its place in the county, its history. */
@NullMarked
package org.junheng.report.school;

import org.jspecify.annotations.NullMarked;
