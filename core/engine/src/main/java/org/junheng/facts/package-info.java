/** What one county hands in: its schools, their sections and the facts about them, checked when they are read. */
@NullMarked
package org.junheng.facts;

import org.jspecify.annotations.NullMarked;
