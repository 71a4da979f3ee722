package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/** Takes the files of a pack from a directory. Links inside it are refused: they could lead anywhere. */
final class DirectoryReader {
    private static final int DEEPEST = 8;

    private final SourceFiles files;

    DirectoryReader(SourceFiles files) {
        this.files = files;
    }

    void read(Path directory) {
        try {
            // the directory itself may be a link, what is in it may not
            Path root = directory.toRealPath();
            Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new Visitor(root));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + directory, e);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean leftBehind = !directory.equals(root)
                    && SourceFiles.isLeftBehind(directory.getFileName().toString());
            return leftBehind ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (SourceFiles.isLeftBehind(file.getFileName().toString())) {
                return FileVisitResult.CONTINUE;
            }
            String path = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            if (attributes.isRegularFile()) {
                try (InputStream content = Files.newInputStream(file)) {
                    files.add(path, content);
                }
            } else {
                files.refuse(path, attributes.isSymbolicLink() ? "source.link" : "source.kind");
            }
            return files.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
