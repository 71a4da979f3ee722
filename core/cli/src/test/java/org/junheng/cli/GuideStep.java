package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that the guide tells its reader to do: a block between fences, and the text before it.
 *
 * @param line the line of the guide where the block begins
 * @param kind what stands behind the fence: {@code sh} runs, {@code text} is what the screen then shows, {@code diff} edits, all
 *     others are written into a file
 * @param before the paragraph before the block
 * @param lines the block
 */
record GuideStep(int line, String kind, String before, List<String> lines) {
    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** The steps between two headings. */
    static List<GuideStep> between(String from, String to, List<String> guide) {
        int last = guide.indexOf(to);
        List<GuideStep> steps = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        for (int i = guide.indexOf(from); i < last; i++) {
            String line = guide.get(i);
            if (line.startsWith(FENCE)) {
                int end = i + 1 + guide.subList(i + 1, last).indexOf(FENCE);
                steps.add(new GuideStep(
                        i + 1, line.substring(FENCE.length()), before.toString(), guide.subList(i + 1, end)));
                before.setLength(0);
                i = end;
            } else if (!line.isBlank()) {
                before.append(line).append('\n');
            }
        }
        return steps;
    }

    /** The file that the paragraph names last. */
    String file() {
        String file = "";
        Matcher code = CODE.matcher(before);
        while (code.find()) {
            if (code.group(1).contains("/") && code.group(1).contains(".")) {
                file = code.group(1);
            }
        }
        return file;
    }

    /** Whether the block is added behind what the file has. */
    boolean isAddition() {
        return before.contains("末尾加");
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** The lines of a {@code diff} block with this mark, or with none, as one text. */
    String marked(char mark) {
        StringBuilder text = new StringBuilder();
        for (String each : lines) {
            if (each.charAt(0) == mark || each.charAt(0) == ' ') {
                text.append(each.substring(1)).append('\n');
            }
        }
        return text.toString();
    }
}
