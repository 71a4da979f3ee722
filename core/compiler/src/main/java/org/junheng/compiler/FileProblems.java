package org.junheng.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.input.Problems;

/** The mistakes in the files of one pack, file by file. */
final class FileProblems {
    /** Of all files together. */
    private static final int MOST = 1_000;

    private final String source;
    private final Map<String, List<Problems>> byFile = new TreeMap<>();

    FileProblems(String source) {
        this.source = source;
    }

    /** An empty collection for mistakes in a part of a file; in the pack as a whole, if the path is empty. */
    Problems of(String path) {
        Problems problems = new Problems(path.isEmpty() ? source : source + "/" + path, CompilerMessages.MESSAGES);
        byFile.computeIfAbsent(path, each -> new ArrayList<>()).add(problems);
        return problems;
    }

    /** Adds a mistake that concerns a whole file. */
    void add(String path, String key, Object... arguments) {
        of(path).add(Place.FILE, "", key, arguments);
    }

    /** Adds a mistake on a line. */
    void add(String path, int line, String key, Object... arguments) {
        of(path).add(new Place(line, 1), "", key, arguments);
    }

    /** Whether so much is wrong that looking for more would help nobody. */
    boolean isFull() {
        int found = 0;
        for (List<Problems> problems : byFile.values()) {
            for (Problems each : problems) {
                found += each.count();
            }
        }
        return found > MOST;
    }

    boolean isEmpty() {
        return byFile.values().stream().allMatch(FileProblems::areEmpty);
    }

    /** Whether nothing is wrong with some file. */
    boolean isEmpty(String path) {
        return areEmpty(byFile.getOrDefault(path, List.of()));
    }

    private static boolean areEmpty(List<Problems> problems) {
        return problems.stream().allMatch(Problems::isEmpty);
    }

    /** All mistakes, sorted by file and line. */
    List<Problem> list() {
        return byFile.values().stream()
                .flatMap(problems -> problems.stream()
                        .flatMap(each -> each.list().stream())
                        .sorted(Comparator.comparingInt(Problem::line)))
                .toList();
    }

    void throwIfAny() {
        throwIfAny(list());
    }

    static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems, problems.size());
        }
    }
}
