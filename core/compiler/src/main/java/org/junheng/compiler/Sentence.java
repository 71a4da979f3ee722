package org.junheng.compiler;

import java.util.List;

/**
 * A sentence as it is written: {@code findings.every($x).atLeast(4.2);}.
 *
 * @param opening the word that begins it
 * @param variable what it speaks of
 * @param calls the words that follow
 * @param line its line
 */
record Sentence(String opening, String variable, List<Call> calls, int line) {
    /**
     * A word and what stands between its brackets.
     *
     * @param arguments the texts between the commas, whatever they are
     */
    record Call(String name, List<String> arguments, int line) {}
}
