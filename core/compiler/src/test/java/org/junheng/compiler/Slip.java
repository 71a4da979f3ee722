package org.junheng.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is done to the good packs, and what must come of it; see {@code bad-packs.txt}.
 *
 * @param lines the lines of its block
 */
record Slip(String name, List<String> lines) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static Stream<Slip> read(String file) throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources", file))) {
            if (line.startsWith("=== ")) {
                slips.add(new Slip(line.substring(4), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                slips.get(slips.size() - 1).lines().add(line);
            }
        }
        return slips.stream();
    }

    /** The lines with this mark. */
    List<String> marked(char mark) {
        return lines.stream()
                .filter(line -> line.charAt(0) == mark)
                .map(Slip::rest)
                .toList();
    }

    /** The good packs with it. */
    TestPacks made() {
        TestPacks packs = TestPacks.good();
        String file = "";
        String part = "";
        for (String line : lines) {
            switch (line.charAt(0)) {
                case '@' -> file = rest(line);
                case 'X' -> packs.remove(rest(line));
                case 'A' -> {
                    file = rest(line);
                    packs.put(file, "");
                    part = "";
                }
                case '-' -> part = rest(line);
                case '+' -> packs.replace(file, part, rest(line));
                case '!', '?' -> {}
                default -> throw new IllegalArgumentException(line);
            }
        }
        return packs;
    }

    private static String rest(String line) {
        return ESCAPE.matcher(line.substring(Math.min(2, line.length())).replace("\\n", "\n"))
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    @Override
    public String toString() {
        return name;
    }
}
