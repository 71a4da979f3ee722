package org.junheng.benchmarks.peers;

import java.util.List;
import org.junheng.benchmarks.work.Criterion;

/**
 * A criterion as a question to the facts of one kind.
 *
 * @param kind the facts that it is asked of
 * @param place where the answer goes
 * @param criterion the criterion; for coefficients of variation one of the seven
 * @param alternatives the answers, likely ones first
 */
record Question(Fact.Kind kind, int place, Criterion criterion, List<Alternative> alternatives) {}
