package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes the files of a pack from a zip file. Nothing is unpacked to disk. */
final class ZipReader {
    private final SourceFiles files;
    private final FileProblems problems;

    ZipReader(SourceFiles files, FileProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    void read(Path zip) {
        if (zip.toFile().length() > SourceFiles.MOST_BYTES) {
            // its list of files alone would be read as a whole
            problems.add("", "pack.large", SourceFiles.MOST_BYTES);
            return;
        }
        // names in GBK then read as garbage, which is refused by name, and do not end the reading
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1)) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements() && !files.isFull()) {
                add(file, entries.nextElement());
            }
        } catch (IOException | IllegalArgumentException e) {
            problems.add("", "pack.zip");
        }
    }

    private void add(ZipFile file, ZipEntry entry) throws IOException {
        boolean leftBehind = Arrays.stream(entry.getName().split("/", -1)).anyMatch(SourceFiles::isLeftBehind);
        if (entry.isDirectory() || leftBehind) {
            return;
        }
        try (InputStream content = file.getInputStream(entry)) {
            files.add(entry.getName(), content);
        }
    }
}
