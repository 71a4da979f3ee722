package org.junheng.compiler;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The clause that a citation names, in a form in which two mentions of it can be held against each other: without blanks, full
 * width, and remarks in brackets such as (二手来源). Brackets that hold nothing but the number of an item stay: 二(八).
 *
 * @param name what is left
 */
record ClauseName(String name) {
    private static final String NUMERALS = "0123456789一二三四五六七八九十";
    /** What can stand behind the name of a clause where several are named. */
    private static final Set<Character> NEXT = Set.of('、', ',', ';');

    static ClauseName of(String written) {
        String text = LawReading.narrow(written)
                .chars()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = text.charAt(at) == '(' ? closing(text, at) + 1 : at + 1;
            if (end == at + 1 || isNumeral(text.substring(at + 1, end - 1))) {
                kept.append(text, at, end);
            }
            at = end;
        }
        return new ClauseName(kept.toString());
    }

    /** Where the bracket that opens somewhere is closed; the end of the text if it never is. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length() - 1;
    }

    private static boolean isNumeral(String inside) {
        return !inside.isEmpty()
                && IntStream.range(0, inside.length()).allMatch(i -> NUMERALS.indexOf(inside.charAt(i)) >= 0);
    }

    /** Whether a line above a rule names this clause, alone or as the first of several. */
    boolean isNamedBy(String line) {
        String other = of(line).name;
        return other.equals(name) || (other.startsWith(name) && NEXT.contains(other.charAt(name.length())));
    }
}
