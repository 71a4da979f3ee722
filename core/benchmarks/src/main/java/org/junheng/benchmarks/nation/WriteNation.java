package org.junheng.benchmarks.nation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.DossierText;

/** Writes the counties of a nation to a folder, one dossier ({@code junheng-dossier/1}) each, named after its division code. */
public final class WriteNation {
    private WriteNation() {}

    /** {@code [--counties N] [--seed S] --out FOLDER}. */
    public static void main(String[] args) throws IOException {
        int counties = Nation.COUNTIES;
        long seed = 1;
        Path folder = null;
        for (int i = 0; i + 1 < args.length; i += 2) {
            switch (args[i]) {
                case "--counties" -> counties = Integer.parseInt(args[i + 1]);
                case "--seed" -> seed = Long.parseLong(args[i + 1]);
                case "--out" -> folder = Path.of(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option " + args[i]);
            }
        }
        if (folder == null || args.length % 2 != 0 || counties < 1 || counties > Nation.COUNTIES) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "expected [--counties 1…%d] [--seed S] --out FOLDER", Nation.COUNTIES));
        }
        write(Nation.of(seed), counties, folder);
    }

    /** Writes the first so many counties. */
    static void write(Nation nation, int counties, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 0; number < counties; number++) {
            Dossier dossier = nation.county(number);
            Files.writeString(
                    folder.resolve(dossier.county().code() + ".json"),
                    DossierText.line(dossier),
                    StandardCharsets.UTF_8);
        }
    }
}
