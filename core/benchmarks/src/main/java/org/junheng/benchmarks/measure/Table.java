package org.junheng.benchmarks.measure;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A Markdown table: printed, and kept as {@code target/NAME.md}. */
public final class Table {
    private final String name;
    private final List<String> lines = new ArrayList<>();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** A table with a title and the heads of its columns. */
    public Table(String name, String title, String... heads) {
        this.name = name;
        line(title);
        line("");
        row((Object[]) heads);
        line("|---".repeat(heads.length) + "|");
    }

    /** Adds a row; numbers are printed with three digits that count. */
    public void row(Object... cells) {
        StringBuilder line = new StringBuilder("|");
        for (Object cell : cells) {
            line.append(' ')
                    .append(cell instanceof Double number ? shown(number) : cell)
                    .append(" |");
        }
        line(line.toString());
    }

    private void line(String line) {
        lines.add(line);
        out.println(line);
    }

    /** Three digits that count, and no exponent. */
    static String shown(double number) {
        if (number == 0 || Double.isNaN(number)) {
            return number == 0 ? "0" : "–";
        }
        int magnitude = (int) Math.floor(Math.log10(Math.abs(number)));
        return magnitude >= 2
                ? String.format(Locale.ROOT, "%,d", Math.round(number))
                : String.format(Locale.ROOT, "%." + (2 - magnitude) + "f", number);
    }

    /** Writes the file. */
    public void save() {
        try {
            Path folder = Files.createDirectories(Path.of("target"));
            Files.write(folder.resolve(name + ".md"), lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
