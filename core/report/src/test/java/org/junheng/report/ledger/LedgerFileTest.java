package org.junheng.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.report.ledger.Judgements.TERMS;
import static org.junheng.report.ledger.Judgements.Y2023;
import static org.junheng.report.ledger.Judgements.Y2024;
import static org.junheng.report.ledger.Judgements.found;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    private static final Judgements FIRST = Judgements.of(Y2023, found("T-1", "0301", Outcome.NOT_MET));
    private static final Judgements SECOND = Judgements.of(Y2024, found("T-1", "0301", Outcome.MET));

    @TempDir
    private Path folder;

    private Path file;
    private byte[] old;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("ledger.csv");
        old = Judgements.after(FIRST).bytes();
        Files.write(file, old);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Ledger next(LedgerFile file) {
        return file.ledger().update(SECOND, TERMS).ledger();
    }

    @Test
    void ledgerIsBegunAndReplaced() throws IOException {
        Path made = folder.resolve("new.csv");
        try (LedgerFile begun = LedgerFile.open(made)) {
            assertThat(begun.isNew()).isTrue();
            begun.replace(begun.ledger().update(FIRST, TERMS).ledger());
        }
        assertThat(made).hasBinaryContent(old);
        try (LedgerFile again = LedgerFile.open(made)) {
            assertThat(again.isNew()).isFalse();
            again.replace(next(again));
        }
        assertThat(made).hasBinaryContent(Judgements.after(FIRST, SECOND).bytes());
        assertThat(files()).containsExactly("ledger.csv", "new.csv");
    }

    @Test
    void oneOfTwoIsTold() throws IOException {
        try (LedgerFile one = LedgerFile.open(file)) {
            assertThatThrownBy(() -> LedgerFile.open(file))
                    .isInstanceOf(LedgerConflictException.class)
                    .hasMessageContaining("另一个程序正在更新这个台账");
            one.replace(next(one));
        }
        assertThat(file).hasBinaryContent(Judgements.after(FIRST, SECOND).bytes());
        try (LedgerFile later = LedgerFile.open(file)) {
            assertThat(later.ledger().entries()).hasSize(1);
        }
    }

    @Test
    void whatSomebodyWroteInTheMeantimeStays() throws IOException {
        byte[] theirs = Judgements.edited(Judgements.after(FIRST), 0, java.util.Map.of(LedgerColumn.NOTE, "他们的"))
                .bytes();
        try (LedgerFile ours = LedgerFile.open(file)) {
            Files.write(file, theirs);
            assertThatThrownBy(() -> ours.replace(next(ours)))
                    .isInstanceOf(LedgerConflictException.class)
                    .hasMessageContaining("被别人改过了");
        }
        assertThat(file).hasBinaryContent(theirs);
        assertThat(files()).containsExactly("ledger.csv");
    }

    @Test
    void fileThatSomebodyMadeInTheMeantimeStays() throws IOException {
        Path made = folder.resolve("new.csv");
        try (LedgerFile ours = LedgerFile.open(made)) {
            Files.write(made, old);
            assertThatThrownBy(() -> ours.replace(next(ours))).isInstanceOf(LedgerConflictException.class);
        }
        assertThat(made).hasBinaryContent(old);
    }

    @Test
    void nothingIsLeftOfAFailedDraft() throws IOException {
        try (LedgerFile ours = LedgerFile.open(file)) {
            Files.createDirectory(folder.resolve(".junheng-ledger.csv.tmp"));
            assertThatThrownBy(() -> ours.replace(next(ours))).isInstanceOf(IOException.class);
        }
        assertThat(file).hasBinaryContent(old);
        assertThat(files()).containsExactly("ledger.csv");
    }

    /** Who reads the old file while the new one comes sees all of the old one: it is never written into. */
    @Test
    void oldFileIsReplacedAndNotOverwritten() throws IOException {
        Path reader = Files.createLink(folder.resolve("reader.csv"), file);
        try (LedgerFile ours = LedgerFile.open(file)) {
            ours.replace(next(ours));
        }
        assertThat(file).hasBinaryContent(Judgements.after(FIRST, SECOND).bytes());
        assertThat(reader).hasBinaryContent(old);
    }

    @Test
    void linkAndPermissionsStay() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no permissions on this file system");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        try (LedgerFile ours = LedgerFile.open(link)) {
            ours.replace(next(ours));
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(Judgements.after(FIRST, SECOND).bytes());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    private static List<String> java(String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Writing.class.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder.start();
    }

    @Test
    void oldFileIsWholeAfterADeathInTheMiddle() throws IOException, InterruptedException {
        Process writing = start(java("wait", file.toString()));
        try {
            assertThat(writing.inputReader(UTF_8).readLine()).isEqualTo("written");
            assertThatThrownBy(() -> LedgerFile.open(file)).isInstanceOf(LedgerConflictException.class);
        } finally {
            writing.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
        }

        assertThat(file).hasBinaryContent(old);
        assertThat(files()).contains("ledger.csv", ".junheng-ledger.csv.tmp");
        try (LedgerFile later = LedgerFile.open(file)) {
            later.replace(next(later));
        }
        assertThat(file).hasBinaryContent(Judgements.after(FIRST, SECOND).bytes());
        assertThat(files()).containsExactly("ledger.csv");
    }

    /** The shell limits how long a file may become, as a full disk would. */
    @Test
    void oldFileIsWholeAfterAFullDisk() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to limit the length of files");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"));
        command.addAll(java("replace", file.toString()));

        Process writing = start(command);
        String said = writing.inputReader(UTF_8).readLine();

        assertThat(writing.waitFor()).isEqualTo(3);
        assertThat(said).startsWith("failed");
        assertThat(file).hasBinaryContent(old);
        assertThat(files()).containsExactly("ledger.csv");
    }

    /** A process of its own that writes a ledger. */
    static final class Writing {
        private Writing() {}

        /** {@code wait FILE} stops before the new file takes its place; {@code replace FILE} does all of it, with a long file. */
        public static void main(String[] words) throws IOException, InterruptedException {
            try (LedgerFile file = LedgerFile.open(Path.of(words[1]))) {
                if (words[0].equals("wait")) {
                    file.write(file.draft(), next(file).bytes());
                    System.out.println("written");
                    System.out.flush();
                    Thread.sleep(60_000);
                }
                file.replace(
                        Judgements.edited(next(file), 0, java.util.Map.of(LedgerColumn.NOTE, "long ".repeat(10_000))));
            } catch (IOException e) {
                System.out.println("failed: " + e.getClass().getSimpleName());
                System.exit(3);
            }
        }
    }
}
