package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheDirectoryTest {
    private static final long ROOM = 100;
    private static final int SIZE = 40;
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    @Test
    void whatWasNotReadForLongestMakesRoom() throws IOException {
        CacheDirectory directory = new CacheDirectory(folder, ROOM);
        directory.write("old", filled(1));
        age("old", 1);
        directory.write("older", filled(2));
        age("older", 2);
        directory.read("old");
        age("older", 2);

        directory.write("new", filled(3));

        assertThat(names()).containsExactly("new", "old");
        assertThat(directory.read("old")).hasValue(filled(1));
        assertThat(directory.read("older")).isEmpty();
    }

    @Test
    void readingCountsAsUse() throws IOException {
        CacheDirectory directory = new CacheDirectory(folder, ROOM);
        directory.write("a", filled(1));
        age("a", 1);
        FileTime before = Files.getLastModifiedTime(folder.resolve("a"));

        directory.read("a");

        assertThat(Files.getLastModifiedTime(folder.resolve("a"))).isGreaterThan(before);
    }

    @Test
    void oneFileLargerThanAllRoomIsKeptUntilTheNextComes() throws IOException {
        CacheDirectory directory = new CacheDirectory(folder, SIZE - 1);

        directory.write("a", filled(1));
        assertThat(names()).containsExactly("a");
        directory.write("b", filled(2));
        assertThat(names()).containsExactly("b");
    }

    /** A process that died while it wrote leaves a file that nobody reads; one that is still writing is left alone. */
    @Test
    void onlyAbandonedFilesAreTakenAway() throws IOException {
        Files.write(folder.resolve("pack1.tmp"), filled(1));
        Files.write(folder.resolve("pack2.tmp"), filled(2));
        age("pack1.tmp", 2);

        new CacheDirectory(folder, SIZE).write("a", filled(3));

        assertThat(names()).containsExactly("a", "pack2.tmp");
    }

    /** Two that share it, with room for two files of five: what is read is always whole and what was written. */
    @Test
    void nobodyReadsHalfAFile() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> runs = two.invokeAll(List.of(user(0), user(2)));
            for (Future<Boolean> run : runs) {
                assertThat(run.get()).isTrue();
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(names().size()).isBetween(1, 3);
    }

    private Callable<Boolean> user(int from) {
        CacheDirectory directory = new CacheDirectory(folder, ROOM);
        return () -> {
            boolean whole = true;
            for (int i = from; i < ROUNDS; i++) {
                byte[] content = filled(i % 5);
                directory.write("f" + i % 5, content);
                whole &= directory
                        .read("f" + i % 5)
                        .map(read -> java.util.Arrays.equals(read, content))
                        .orElse(true);
            }
            return whole;
        };
    }

    private static byte[] filled(int with) {
        byte[] content = new byte[SIZE];
        java.util.Arrays.fill(content, (byte) with);
        return content;
    }

    private void age(String name, int hours) throws IOException {
        long now = System.currentTimeMillis();
        Files.setLastModifiedTime(folder.resolve(name), FileTime.fromMillis(now - hours * 3_660_000L));
    }

    private List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(each -> names.add(each.getFileName().toString()));
        }
        return names.stream().sorted().toList();
    }
}
