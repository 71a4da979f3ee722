package org.junheng.evaluation;

import java.util.stream.Stream;

/** A judgement that counts others, which then speak through it alone. */
interface Composite {
    /** The criteria that are counted. */
    Stream<String> counted();
}
