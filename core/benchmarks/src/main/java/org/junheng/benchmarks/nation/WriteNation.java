package org.junheng.benchmarks.nation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.testkit.generators.DossierText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the counties of a nation to a folder, one dossier ({@code junheng-dossier/1}) each, named after its division code. */
@Command(name = "nation", description = "writes the dossiers of the first counties of a nation")
public final class WriteNation implements Callable<Integer> {
    @Option(
            names = "--counties",
            defaultValue = "" + Nation.COUNTIES,
            paramLabel = "N",
            converter = NumberOfCounties.class,
            description = "1 to " + Nation.COUNTIES)
    private int counties;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "S", description = "another seed, another nation")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "made if it is not there")
    private @Nullable Path folder;

    @Override
    public Integer call() throws IOException {
        write(Nation.of(seed), counties, java.util.Objects.requireNonNull(folder));
        return 0;
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
