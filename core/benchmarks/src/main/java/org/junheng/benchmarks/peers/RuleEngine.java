package org.junheng.benchmarks.peers;

import java.util.List;

/** An engine that has made rules of the table and answers every question of every fact. */
interface RuleEngine {
    /** Tells all facts what was {@link Fact#found found}. */
    void answer(List<Fact> facts);
}
