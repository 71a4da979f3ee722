package org.junheng.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junheng.report.tables.TableReader;

/**
 * Finds the dossiers in a folder and below. What cannot be looked into takes its place among them, to be refused when its turn comes;
 * a folder below that holds results of an earlier run is passed over: they are no dossiers.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Function<Path, Source> maker;
    /** By their bytes: their text would depend on the locale. */
    private final SortedMap<Path, Source> found = new TreeMap<>();

    FolderWalk(Path folder, Function<Path, Source> maker) {
        this.folder = folder;
        this.maker = maker;
    }

    /** What is there, sorted by path; never empty. */
    List<Source> sources() {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            refuse(folder, e);
        }
        return found.isEmpty()
                ? List.of(UnusableSource.of(Paths.shown(folder), "folder.empty"))
                : List.copyOf(found.values());
    }

    private void refuse(Path path, IOException why) {
        found.put(path, new UnusableSource(Paths.shown(path), Unreadable.file(path, why)));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        if (!path.equals(folder) && ResultFolder.is(path)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (TableReader.isFolder(path)) {
            found.put(path, maker.apply(path));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
        // a link that leads nowhere is refused, not passed over
        if (Sources.isNamedAsDossier(path) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
            found.put(path, maker.apply(path));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException why) {
        refuse(path, why);
        return FileVisitResult.CONTINUE;
    }
}
