package org.junheng.testkit.mutations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example as it stands in a case file: lines of YAML.
 *
 * @param lines its lines; the first begins with {@code - }
 */
record ExampleText(List<String> lines) {
    private static final Pattern TOLD =
            Pattern.compile("(- |  )(case|expect|measured|shortfall|as-of|criterion|subject|item):.*");
    private static final Pattern NUMBER = Pattern.compile("(?<=[:,\\[] ?)([0-9]{1,9})(?![0-9.\"-])");
    private static final String ITEM = "- ";

    ExampleText {
        lines = List.copyOf(lines);
    }

    /** The example that begins on a line of a file. */
    static ExampleText at(String file, int line) {
        List<String> all = file.lines().toList();
        List<String> lines = new ArrayList<>(List.of(all.get(line - 1)));
        for (int i = line; i < all.size() && !all.get(i).startsWith(ITEM); i++) {
            if (all.get(i).startsWith(" ")) {
                lines.add(all.get(i));
            }
        }
        return new ExampleText(lines);
    }

    /** The same, evaluated on another day. */
    ExampleText on(LocalDate day) {
        List<String> changed = new ArrayList<>(without("as-of"));
        changed.add(1, "  as-of: " + day);
        return new ExampleText(changed);
    }

    /** How many numbers are given in it. */
    int numbers() {
        return (int) lines.stream()
                .filter(ExampleText::isGiven)
                .flatMap(each -> NUMBER.matcher(each).results())
                .count();
    }

    /** The same with one number some steps higher. */
    ExampleText with(int number, int steps) {
        List<String> changed = new ArrayList<>();
        int seen = 0;
        for (String line : lines) {
            Matcher matcher = NUMBER.matcher(line);
            StringBuilder text = new StringBuilder();
            while (isGiven(line) && matcher.find()) {
                long value = Long.parseLong(matcher.group(1)) + (seen == number ? steps : 0);
                matcher.appendReplacement(text, Long.toString(Math.max(0, value)));
                seen++;
            }
            changed.add(isGiven(line) ? matcher.appendTail(text).toString() : line);
        }
        return new ExampleText(changed);
    }

    /** The same under another name, with another outcome, and nothing said of figures. */
    ExampleText expecting(String name, String outcome) {
        List<String> changed = new ArrayList<>();
        for (String line : without("measured", "shortfall")) {
            if (line.startsWith("- case:")) {
                changed.add("- case: \"" + name.replace("\"", "'") + "\"");
            } else {
                changed.add(line.startsWith("  expect:") ? "  expect: " + outcome : line);
            }
        }
        return new ExampleText(changed);
    }

    private List<String> without(String... names) {
        return lines.stream()
                .filter(line -> List.of(names).stream().noneMatch(name -> line.startsWith("  " + name + ":")))
                .toList();
    }

    private static boolean isGiven(String line) {
        return !TOLD.matcher(line).matches();
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
