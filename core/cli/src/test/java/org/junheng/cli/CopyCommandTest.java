package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyCommandTest {
    private static final String ID = "hainan/satisfaction-survey-2014";
    private static final Path ORIGINAL = Path.of("../../rules/packs", ID);

    @TempDir
    private Path folder;

    private Run copy(String id) {
        return Run.of("copy", id, "--in", folder.toString());
    }

    @Test
    void copyIsTheShippedPackByteForByte() throws IOException {
        assertThat(copy(ID).code()).isZero();
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(folder.resolve(ID).resolve(ORIGINAL.relativize(file)))
                        .hasSameBinaryContentAs(file);
            }
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.createDirectories(folder.resolve(ID));

        assertThat(copy(ID)).isEqualTo(new Run(2, "", folder.resolve(ID) + ": 已经存在,不会覆盖。请换一个名字,或先移走原来的\n"));
        assertThat(folder.resolve(ID)).isEmptyDirectory();
    }

    @Test
    void unknownPackIsNamedWithTheOneProbablyMeant() {
        Run run = copy("hainan/satisfaction-survey-2015");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("没有指标包").endsWith("。是否想写 hainan/satisfaction-survey-2014?\n");
        assertThat(folder).isEmptyDirectory();
    }
}
