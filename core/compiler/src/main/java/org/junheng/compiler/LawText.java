package org.junheng.compiler;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;

/**
 * The words above a rule that its numbers are held against: those of the law, and what the team has agreed on (约定). Other
 * notes in brackets of their own lines speak about other documents too, and are left out.
 */
final class LawText {
    private static final String AGREED = "约定:";

    private static final Pattern DOCUMENT = Pattern.compile("[ (]");

    private LawText() {}

    /** The words in half-width characters, line by line. */
    static String of(Criterion criterion) {
        // 〔2017〕6号 is no number of the law, nor are those of its clauses
        String document = DOCUMENT.split(LawReading.narrow(criterion.citation()), 2)[0];
        String text = LawReading.narrow(criterion.law())
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith(document))
                .collect(Collectors.joining("\n"));
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith("(", at) ? endOfNote(text, at) : at;
            if (end > at && !text.substring(at, end).contains(AGREED)) {
                at = end;
            } else {
                int next = Math.max(end, text.indexOf('\n', at) + 1);
                int until = next <= at ? text.length() : next;
                kept.append(text, at, until);
                at = until;
            }
        }
        return kept.toString();
    }

    /** Where the line after a note begins; where the bracket opens if it is a part of a line: (一)学校布局合理化. */
    private static int endOfNote(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                boolean fills = i + 1 == text.length() || text.charAt(i + 1) == '\n';
                return fills ? Math.min(i + 2, text.length()) : start;
            }
        }
        return start;
    }
}
