package org.junheng.benchmarks.peers;

import java.util.function.Predicate;

/**
 * One answer, and when it is given; of the alternatives of a place exactly one holds.
 *
 * @param answer the answer
 * @param condition in the words that SpEL, MVEL, CEL, Java and DRL have in common
 * @param test the same as Java
 */
record Alternative(Answer answer, String condition, Predicate<Fact> test) {}
