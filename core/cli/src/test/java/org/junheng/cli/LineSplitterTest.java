package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSplitterTest {
    @TempDir
    private Path folder;

    private List<String> lines(String text, long most) throws IOException {
        Path file = Files.writeString(folder.resolve("lines"), text);
        List<String> lines = new ArrayList<>();
        try (LineSplitter splitter = new LineSplitter(file, most)) {
            for (byte[] line = splitter.next(); line != null; line = splitter.next()) {
                lines.add(splitter.number() + ":" + splitter.length() + ":" + new String(line, StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    @Test
    void linesAreCountedAndEmptyOnesKept() throws IOException {
        assertThat(lines("a\n\nbc", 10)).containsExactly("1:1:a", "2:0:", "3:2:bc");
        assertThat(lines("a\n", 10)).containsExactly("1:1:a");
        assertThat(lines("", 10)).isEmpty();
        assertThat(lines("\n", 10)).containsExactly("1:0:");
    }

    @Test
    void longLineIsCutButMeasured() throws IOException {
        assertThat(lines("abcdef\ngh", 3)).containsExactly("1:6:abc", "2:2:gh");
    }

    @Test
    void lineMayBeLongerThanAnyBuffer() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(lines(line + "\n" + line, 1_000_000)).containsExactly("1:200000:" + line, "2:200000:" + line);
    }
}
