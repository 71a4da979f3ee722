package org.junheng.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.NearbyPacks;
import org.junheng.compiler.PackSource;

/**
 * The files of one revision of a repository; nothing is checked out. Linked work trees are repositories too.
 *
 * @param repository the repository
 * @param revision the revision as it was named
 * @param tree its files
 */
record GitRevision(Repository repository, String revision, RevTree tree) implements AutoCloseable {
    private static final char SEPARATOR = ':';

    /** Whether a name can be meant as a folder of a revision, {@code REV:DIR}. */
    static boolean isMeant(String name) {
        return name.indexOf(SEPARATOR) > 0;
    }

    /**
     * The pack in a folder of a revision, and those that it extends and that lie in the same tree of folders.
     *
     * @param name {@code REV:DIR}, where the folder is seen from the root of the repository or, if there is none, from the current
     *     directory; an absolute one may lie in another repository
     * @param other the folder that is meant where {@code DIR} is left out
     * @return the pack first
     * @throws UnusableException if there is no such repository, revision or folder
     */
    static List<PackSource> packs(String name, Optional<Path> other) {
        GitSettings.use();
        int at = name.indexOf(SEPARATOR);
        String folder = name.substring(at + 1);
        if (folder.isEmpty() && other.isEmpty()) {
            throw UnusableException.of("git.nofolder", name);
        }
        Path path = folder.isEmpty() ? other.orElseThrow().toAbsolutePath() : Paths.require(folder);
        try (GitRevision revision = open(name, name.substring(0, at), path)) {
            return revision.packs(revision.folder(name, path));
        } catch (IOException e) {
            throw UnusableException.because(e, "git.broken", name, Unreadable.reason(e));
        }
    }

    private static GitRevision open(String name, String revision, Path path) throws IOException {
        Path near = path.isAbsolute() ? path : Path.of("").toAbsolutePath();
        RepositoryBuilder found = new RepositoryBuilder().findGitDir(existing(near));
        if (found.getGitDir() == null) {
            throw UnusableException.of("git.none", name, near);
        }
        Repository repository = found.build();
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId commit = repository.resolve(revision + "^{commit}");
            if (commit == null) {
                throw UnusableException.of("git.revision", name, revision);
            }
            return new GitRevision(
                    repository, revision, walk.parseCommit(commit).getTree());
        } catch (RevisionSyntaxException e) {
            repository.close();
            throw UnusableException.because(e, "git.revision", name, revision);
        } catch (IOException | UnusableException e) {
            repository.close();
            throw e;
        }
    }

    /** The nearest folder that is there now: that of a revision need not be. */
    private static File existing(Path path) {
        @Nullable Path near = path.normalize();
        while (near != null && !Files.isDirectory(near)) {
            near = near.getParent();
        }
        return (near == null ? path.toAbsolutePath().getRoot() : near).toFile();
    }

    /** The folder as the revision calls it. */
    private String folder(String name, Path path) throws IOException {
        List<String> places = places(path);
        for (String place : places) {
            Optional<FileMode> mode = mode(place);
            if (mode.isPresent() && !mode.get().equals(FileMode.TREE)) {
                throw UnusableException.of("git.file", name, place, revision);
            }
            if (mode.isPresent()) {
                return place;
            }
        }
        throw UnusableException.of("git.folder", name, revision, String.join("、", places));
    }

    /** Seen from the root, and from the current directory. */
    private List<String> places(Path path) throws IOException {
        List<String> places = new ArrayList<>();
        boolean fromHere = path.startsWith(".") || path.startsWith("..");
        if (!path.isAbsolute() && !fromHere) {
            places.add(slashes(path.normalize()));
        }
        Path root = repository.getWorkTree().toPath().toRealPath();
        Path real = real(path.toAbsolutePath().normalize());
        if (real.startsWith(root) && !places.contains(slashes(root.relativize(real)))) {
            places.add(slashes(root.relativize(real)));
        }
        return places;
    }

    /** The path with its links followed, as far as it is there. */
    private static Path real(Path path) throws IOException {
        Path parent = path.getParent();
        if (Files.exists(path) || parent == null) {
            return path.toRealPath();
        }
        return real(parent).resolve(path.getFileName());
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private Optional<FileMode> mode(String path) throws IOException {
        if (path.isEmpty()) {
            return Optional.of(FileMode.TREE);
        }
        try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
            return walk == null ? Optional.empty() : Optional.of(walk.getFileMode());
        }
    }

    private List<PackSource> packs(String folder) throws IOException {
        List<PackSource> packs = new ArrayList<>();
        packs.add(read(folder));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            for (String id : NearbyPacks.parents(packs.get(i))) {
                Optional<String> nearby = ids.contains(id) ? Optional.empty() : nearby(folder, id);
                if (nearby.isPresent()) {
                    ids.add(id);
                    packs.add(read(nearby.get()));
                }
            }
        }
        return packs;
    }

    /** The folder of a pack below one of the folders around another one. */
    private Optional<String> nearby(String folder, String id) throws IOException {
        String around = folder;
        while (!around.isEmpty()) {
            int slash = around.lastIndexOf('/');
            around = slash < 0 ? "" : around.substring(0, slash);
            String place = around.isEmpty() ? id : around + "/" + id;
            if (mode(place + "/" + PackSource.MANIFEST).isPresent()) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private PackSource read(String folder) throws IOException {
        return PackSource.of(revision + SEPARATOR + folder, taker -> {
            try (TreeWalk walk = new TreeWalk(repository)) {
                walk.reset(folder.isEmpty() ? tree : folderTree(folder));
                walk.setRecursive(true);
                while (walk.next()) {
                    take(walk, taker);
                }
            }
        });
    }

    private ObjectId folderTree(String folder) throws IOException {
        try (TreeWalk walk = TreeWalk.forPath(repository, folder, tree)) {
            if (walk == null) {
                throw new IOException(folder);
            }
            return walk.getObjectId(0);
        }
    }

    private void take(TreeWalk walk, PackSource.Taker taker) throws IOException {
        FileMode mode = walk.getFileMode();
        if (mode.equals(FileMode.SYMLINK) || mode.equals(FileMode.GITLINK)) {
            taker.link(walk.getPathString());
            return;
        }
        try (InputStream content = repository.open(walk.getObjectId(0)).openStream()) {
            taker.file(walk.getPathString(), content);
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
