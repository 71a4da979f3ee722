/**
 * Evaluates all counties of a nation over many years with Apache Spark, a county at a time, and answers questions about what was found
 * with DuckDB. {@link org.junheng.examples.national.Nation} is the command.
 */
@NullMarked
package org.junheng.examples.national;

import org.jspecify.annotations.NullMarked;
