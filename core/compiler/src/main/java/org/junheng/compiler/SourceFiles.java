package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the files of a pack within limits, so that a hostile one costs little. */
final class SourceFiles {
    /** The largest pack known has 100 files. */
    private static final int MOST_FILES = 2_000;

    private static final int MOST_BYTES_OF_FILE = 1 << 20;
    static final long MOST_BYTES = 16L << 20;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Set<String> LEFT_BEHIND = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");
    private static final List<String> BACKUPS = List.of("~", ".bak", ".orig", ".swp", ".tmp");

    private final FileProblems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> lowerCase = new HashSet<>();
    private int count;
    private long bytes;

    SourceFiles(FileProblems problems) {
        this.problems = problems;
    }

    /** Whether a file or folder of this name is one of those that editors and file systems leave behind. */
    static boolean isLeftBehind(String name) {
        return (name.startsWith(".") && !name.equals("..") && !name.equals("."))
                // Word and Excel, while a file is open
                || name.startsWith("~$")
                || LEFT_BEHIND.contains(name)
                || BACKUPS.stream().anyMatch(name::endsWith);
    }

    /** Whether no more is taken, because a limit has been passed. */
    boolean isFull() {
        return count > MOST_FILES || bytes > MOST_BYTES;
    }

    /** Takes a file. */
    void add(String path, InputStream content) throws IOException {
        if (!isOneMore() || !isNamedWell(path)) {
            return;
        }
        byte[] read = content.readNBytes(MOST_BYTES_OF_FILE + 1);
        bytes += read.length;
        if (bytes > MOST_BYTES) {
            problems.add("", "pack.large", MOST_BYTES);
        } else if (read.length > MOST_BYTES_OF_FILE) {
            problems.add(path, "source.large", MOST_BYTES_OF_FILE);
        } else {
            put(path, read);
        }
    }

    /** Counts a file, also one that is refused: a list of a million refusals is a burden too. */
    private boolean isOneMore() {
        if (isFull()) {
            return false;
        }
        count++;
        if (count > MOST_FILES) {
            problems.add("", "pack.files", MOST_FILES);
        }
        return count <= MOST_FILES;
    }

    private void put(String path, byte[] content) {
        if (lowerCase.add(path.toLowerCase(Locale.ROOT))) {
            files.put(path, content);
        } else {
            problems.add(path, "source.twice");
        }
    }

    private boolean isNamedWell(String path) {
        List<String> names = List.of(path.split("/", -1));
        if (path.startsWith("/") || path.contains("\\") || DRIVE.matcher(path).matches() || names.contains("..")) {
            problems.add(printable(path), "source.outside");
            return false;
        }
        if (!names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            problems.add(printable(path), "source.name");
            return false;
        }
        return true;
    }

    /** A name in a message must not steer the terminal. */
    private static String printable(String path) {
        return path.codePoints()
                .limit(200)
                .mapToObj(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
                        ? "?"
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    /** Refuses something that is no plain file. */
    void refuse(String path, String key) {
        if (isOneMore()) {
            problems.add(printable(path), key);
        }
    }

    /** The files by path. */
    Map<String, byte[]> asMap() {
        return files;
    }

    /** The files by path; if all of them lie in one folder with the pack's own file in it, by their path below it. */
    Map<String, byte[]> belowOneFolder() {
        Set<String> tops = files.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/') + 1))
                .collect(Collectors.toSet());
        String top = tops.size() == 1 ? tops.iterator().next() : "";
        if (!files.containsKey(top + PackSource.MANIFEST)) {
            return files;
        }
        Map<String, byte[]> below = new TreeMap<>();
        files.forEach((path, content) -> below.put(path.substring(top.length()), content));
        return below;
    }
}
