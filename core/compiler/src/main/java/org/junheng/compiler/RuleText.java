package org.junheng.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a rule file, told apart into code, comments and texts in quotes. It serves messages and the words of the law; what
 * is compiled comes from the tree alone.
 */
final class RuleText {
    private final String text;
    private final char[] code;
    private final char[] uncommented;
    private final int[] lineStarts;
    private int unclosedAt = -1;

    RuleText(String text) {
        this.text = text;
        this.code = text.toCharArray();
        this.uncommented = text.toCharArray();
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
        split();
    }

    /** The text with blanks in place of comments and of what stands in quotes; every character keeps its place. */
    String code() {
        return String.valueOf(code);
    }

    /** The text as it stands. */
    String text() {
        return text;
    }

    /** The text with blanks in place of comments. */
    String uncommented() {
        return String.valueOf(uncommented);
    }

    /** The line of a quote that is not closed before its line ends; 0 if there is none. */
    int unclosedLine() {
        return unclosedAt < 0 ? 0 : line(unclosedAt);
    }

    /** The line of a character. */
    int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    /** Where a line begins. */
    int offset(int line) {
        return line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    /** The first line, from a given one on, whose code holds a word; the given one if there is none. */
    int lineOf(String word, int from) {
        Matcher matcher = Pattern.compile(Pattern.quote(word) + "(?![\\w$])").matcher(code());
        return matcher.find(offset(from)) ? line(matcher.start()) : from;
    }

    /** The comment whose last line stands above a line, with only blank lines between; empty if something else does. */
    String commentAbove(int line) {
        List<String> lines = text.lines().toList();
        int last = line - 2;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        List<String> comment = new ArrayList<>();
        for (int i = last; i >= 0 && lines.get(i).strip().startsWith("//"); i--) {
            comment.add(0, lines.get(i).strip().substring(2).strip());
        }
        return String.join("\n", comment).strip();
    }

    private void split() {
        int i = 0;
        while (i < text.length()) {
            if (text.startsWith("//", i)) {
                i = blank(i, endOfLine(i), code, uncommented);
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = blank(i, end < 0 ? text.length() : end + 2, code, uncommented);
            } else if (text.charAt(i) == '"' || text.charAt(i) == '\'') {
                i = quoted(i);
            } else {
                i++;
            }
        }
    }

    private int quoted(int start) {
        int end = text.indexOf(text.charAt(start), start + 1);
        int endOfLine = endOfLine(start);
        if (end < 0 || end > endOfLine) {
            unclosedAt = unclosedAt < 0 ? start : unclosedAt;
            return blank(start + 1, endOfLine, code);
        }
        blank(start + 1, end, code);
        return end + 1;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static int blank(int start, int end, char[]... targets) {
        for (char[] target : targets) {
            for (int i = start; i < end; i++) {
                target[i] = target[i] == '\n' ? '\n' : ' ';
            }
        }
        return end;
    }
}
