/** The examples beside each rule file: read and turned into dossiers, not run. */
@NullMarked
package org.junheng.compiler.cases;

import org.jspecify.annotations.NullMarked;
