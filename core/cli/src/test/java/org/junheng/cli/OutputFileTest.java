package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void fileHoldsWhatWouldHaveBeenPrinted() throws IOException {
        Path out = folder.resolve("out.json");

        Run run = Run.of("evaluate", Run.FIVE_SCHOOLS, "--format", "json", "--out", out.toString());

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(
                        Run.of("evaluate", Run.FIVE_SCHOOLS, "--format", "json").out());
        assertThat(files()).containsExactly("out.json");
        assertThat(Files.getPosixFilePermissions(out)).contains(PosixFilePermission.OWNER_READ);
    }

    @Test
    void nothingIsLeftWhereNothingCouldBeEvaluated() throws IOException {
        Run run = Run.of(
                "evaluate",
                BadDossierTest.BAD.resolve("null.json").toString(),
                "--out",
                folder.resolve("out.txt").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void oldFileStaysWhereNothingCouldBeEvaluated() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "old");

        Run.of("evaluate", BadDossierTest.BAD.resolve("null.json").toString(), "--out", out.toString());

        assertThat(out).content(StandardCharsets.UTF_8).isEqualTo("old");
    }

    @Test
    void oldFileIsReplaced() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), "old");

        Run.of("evaluate", Run.FIVE_SCHOOLS, "--out", out.toString());

        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("evaluate", Run.FIVE_SCHOOLS).out());
    }

    @Test
    void linkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("file.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);

        Run.of("evaluate", Run.FIVE_SCHOOLS, "--out", link.toString());

        assertThat(link).isSymbolicLink();
        assertThat(file)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Run.of("evaluate", Run.FIVE_SCHOOLS).out());
    }

    @Test
    void inputIsNotOverwritten() throws IOException {
        Path input = Files.copy(Path.of(Run.FIVE_SCHOOLS), folder.resolve("in.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), input);
        String before = Files.readString(input);

        Run same = Run.of("evaluate", input.toString(), "--out", input.toString());
        Run byLink = Run.of("evaluate", input.toString(), "--out", link.toString());
        Run inFolder = Run.of("evaluate", folder.toString(), "--out", input.toString());

        assertThat(same).isEqualTo(new Run(2, "", Words.text("out.input", input) + "\n"));
        assertThat(byLink.code()).isEqualTo(2);
        assertThat(inFolder.code()).isEqualTo(2);
        assertThat(input).content(StandardCharsets.UTF_8).isEqualTo(before);
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        Path out = folder.resolve("none/out.txt");

        Run run = Run.of("evaluate", Run.FIVE_SCHOOLS, "--out", out.toString());

        assertThat(run).isEqualTo(new Run(2, "", Words.text("out.file", out, Words.text("reason.absent")) + "\n"));
    }

    @Test
    void folderIsNoFile() {
        Run run = Run.of("evaluate", Run.FIVE_SCHOOLS, "--out", folder.toString());

        assertThat(run).isEqualTo(new Run(2, "", Words.text("out.nofile", folder) + "\n"));
    }
}
