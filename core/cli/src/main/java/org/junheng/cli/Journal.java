package org.junheng.cli;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.report.county.CountyLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is finished, one line of JSON for each county, written behind each other so that a run which is killed loses no more than the
 * line it was at. At the end it is written anew in the order of the dossiers.
 */
final class Journal implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final Map<String, List<Entry>> before = new LinkedHashMap<>();
    private final List<Entry> now = new ArrayList<>();
    private @Nullable OutputStream out;

    /**
     * A county that is finished.
     *
     * @param key known by what it was evaluated from
     * @param size how long the file of its results is
     * @param from where its dossier was
     * @param county what lists say of it
     */
    record Entry(String key, long size, String from, CountyLine county) {
        /** The same of a dossier that lies elsewhere now. */
        Entry from(String elsewhere) {
            return new Entry(key, size, elsewhere, county);
        }
    }

    /** The journal of earlier runs, if there is any; a line that is not whole counts for nothing. */
    Journal(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> parsed(line).stream())
                    .forEach(each -> before.computeIfAbsent(each.key(), key -> new ArrayList<>())
                            .add(each));
        }
    }

    private static Optional<Entry> parsed(String line) {
        try {
            return Optional.of(JSON.readValue(line, Entry.class));
        } catch (JacksonException e) {
            // killed while it was written, or of another version: that county is evaluated again
            return Optional.empty();
        }
    }

    /** What earlier runs have finished from the same. */
    List<Entry> find(String key) {
        return before.getOrDefault(key, List.of());
    }

    /** What earlier runs have finished, and this one has nothing to do with. */
    List<String> filesOfOthers() {
        Set<String> own = now.stream().map(each -> each.county().file()).collect(Collectors.toSet());
        return before.values().stream()
                .flatMap(List::stream)
                .map(each -> each.county().file())
                .distinct()
                .filter(each -> !own.contains(each))
                .toList();
    }

    /** What this run has finished, or found finished. */
    List<Entry> entries() {
        return List.copyOf(now);
    }

    /** Found finished. */
    void again(Entry entry) {
        now.add(entry);
    }

    /** Finished by this run. */
    void add(Entry entry) throws IOException {
        byte[] line = line(entry);
        OutputStream open = out;
        if (open == null) {
            open = Files.newOutputStream(file, CREATE, APPEND);
            out = open;
            // behind a line that is not whole
            open.write('\n');
        }
        open.write(line);
        now.add(entry);
    }

    /** Where it lies. */
    Path file() {
        return file;
    }

    /** All of this run. */
    byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        now.forEach(each -> whole.writeBytes(line(each)));
        return whole.toByteArray();
    }

    private static byte[] line(Entry entry) {
        return (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        OutputStream open = out;
        if (open != null) {
            try (open) {
                out = null;
            } catch (IOException e) {
                // each line is there already
                return;
            }
        }
    }
}
