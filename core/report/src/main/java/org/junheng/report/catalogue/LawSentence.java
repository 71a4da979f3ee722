package org.junheng.report.catalogue;

import java.util.List;

/**
 * A sentence of the law as the file {@code law.md} of a pack has it.
 *
 * @param line its line in the file
 * @param passage the number of the cell or paragraph that it stands in
 * @param text its words
 * @param isDigest whether they are only a digest (摘要) of what the law says
 * @param named what stands in the row's column of ids, without the pack's prefix
 */
record LawSentence(int line, int passage, String text, boolean isDigest, List<String> named) {
    LawSentence {
        named = List.copyOf(named);
    }
}
