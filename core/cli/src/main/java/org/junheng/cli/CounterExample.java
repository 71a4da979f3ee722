package org.junheng.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A small county in which something is as it should not be, and how to see that for oneself.
 *
 * @param file the name of its file
 * @param dossier the county, as {@code junheng-dossier/1}
 * @param asOf the day of the evaluation
 * @param packs the packs to evaluate it by, as the command line takes them
 */
record CounterExample(String file, String dossier, LocalDate asOf, List<String> packs) {
    /** Copies the list. */
    CounterExample {
        packs = List.copyOf(packs);
    }

    /** A name for a file: of the pack, and of what was found about it. */
    static String name(String pack, String matter) {
        return pack.replace('/', '-') + "-" + matter + ".json";
    }

    /** Its file, in the folder to which counties are written. */
    String path(Optional<Path> folder) {
        return folder.map(each -> each.resolve(file).toString()).orElse(file);
    }

    /** The command that shows it again. */
    String replay(Optional<Path> folder) {
        String named = packs.stream().map(each -> " --pack " + quoted(each)).collect(Collectors.joining());
        return "junheng evaluate " + quoted(path(folder)) + named + " --as-of " + asOf + " --all";
    }

    private static String quoted(String word) {
        return word.matches("[^\\s'\"$`\\\\&|;<>()*?]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /**
     * Writes counties into a new folder; no folder if there are none.
     *
     * @throws UnusableException if it cannot be made
     */
    static void write(List<CounterExample> all, Path folder) {
        if (all.isEmpty()) {
            return;
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        all.forEach(each -> files.put(each.file(), each.dossier().getBytes(StandardCharsets.UTF_8)));
        FolderOutput.create(folder, files);
    }
}
