package org.junheng.compiler;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something that is done to the good packs, and what must come of it.
 *
 * <p>Each line begins with a mark: {@code @ file}; in it, {@code - text} for {@code + what is written instead} ({@code \n} is a
 * line break); {@code X file} deletes, {@code A file} adds; {@code ! message} of a mistake, {@code ~ message} of a remark, no
 * more and no less.
 *
 * @param lines the lines of its block
 */
record Slip(String name, List<String> lines) {
    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** One slip a file, with its name on the first line. */
    static Stream<Slip> folder(String folder) throws IOException {
        List<Slip> slips = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                slips.add(new Slip(lines.get(0), lines.subList(1, lines.size())));
            }
        }
        return slips.stream();
    }

    /** All slips of a file, each below a line with its name. */
    static Stream<Slip> read(String file) throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (String line : Files.readAllLines(RESOURCES.resolve(file))) {
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
                case 'G' -> packs.put(rest(line), packs.text(rest(line)).getBytes(Charset.forName("GBK")));
                case 'A' -> {
                    file = rest(line);
                    packs.put(file, "");
                    part = "";
                }
                case '-' -> part = rest(line);
                case '+' -> packs.replace(file, part, rest(line));
                case '!', '?', '~' -> {}
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
