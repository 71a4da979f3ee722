package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one pack, from a directory or a zip file. A zip file holds the pack at its root or in one folder.
 *
 * <p>Left out without a word is what editors and file systems leave behind: names that begin with a dot or {@code ~$}, {@code __MACOSX},
 * {@code Thumbs.db}, {@code desktop.ini}, and names that end in {@code ~}, {@code .bak}, {@code .orig}, {@code .swp} or {@code
 * .tmp}. Refused is whatever is too large or too many, is no plain file, or has a name that is not plain ASCII or that leads
 * out of the pack.
 */
public final class PackSource {
    /** The file that makes a folder a pack. */
    public static final String MANIFEST = "pack.yaml";

    private final String name;
    private final SortedMap<String, byte[]> files;
    private final String sha256;

    private PackSource(String name, Map<String, byte[]> files) {
        this.name = name;
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.sha256 = hash(this.files);
    }

    /**
     * Reads the files of a pack.
     *
     * @param pack a directory or a zip file
     * @throws org.junheng.input.InvalidInputException with every reason why it cannot be read
     */
    public static PackSource of(Path pack) {
        FileProblems problems = new FileProblems(pack.toString());
        Map<String, byte[]> files = read(pack, problems);
        problems.throwIfAny();
        return new PackSource(pack.toString(), files);
    }

    /**
     * Reads the files of a pack from somewhere else than a directory or a zip file, such as a revision of a repository, within the
     * same limits.
     *
     * @param name how messages call the pack
     * @throws org.junheng.input.InvalidInputException with every reason why it cannot be read
     */
    public static PackSource of(String name, Origin origin) throws IOException {
        FileProblems problems = new FileProblems(name);
        SourceFiles files = new SourceFiles(problems);
        origin.read(new Taker(files));
        problems.throwIfAny();
        return new PackSource(name, files.asMap());
    }

    private static Map<String, byte[]> read(Path pack, FileProblems problems) {
        SourceFiles files = new SourceFiles(problems);
        if (Files.isDirectory(pack)) {
            new DirectoryReader(files).read(pack);
            return files.asMap();
        }
        if (Files.isRegularFile(pack)) {
            new ZipReader(files, problems).read(pack);
            return files.belowOneFolder();
        }
        problems.add("", "pack.absent");
        return Map.of();
    }

    /** Files that are at hand already. */
    static PackSource of(String name, Map<String, byte[]> files) {
        return new PackSource(name, files);
    }

    /** How messages call the pack: the path under which it was read. */
    public String name() {
        return name;
    }

    /** The contents by path, sorted, with {@code /} between folders. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /** The text of {@code law.md}; empty if there is none, or if it is not UTF-8. */
    public String law() {
        return ConflictsTable.text(this, PackLayout.LAW, new FileProblems(name)).orElse("");
    }

    /** Hash over all paths and contents. */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return name;
    }

    private static String hash(SortedMap<String, byte[]> files) {
        MessageDigest digest = sha256Digest();
        files.forEach((path, content) -> {
            update(digest, path.getBytes(StandardCharsets.UTF_8));
            update(digest, content);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Adds bytes with their number in front, so that no two lists of files look the same. */
    static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
        digest.update(bytes);
    }

    /** The hash of some texts, one behind the other. */
    static String sha256(String... texts) {
        MessageDigest digest = sha256Digest();
        for (String text : texts) {
            update(digest, text.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Where files of a pack are read from. */
    @FunctionalInterface
    public interface Origin {
        /** Hands over all files. */
        void read(Taker taker) throws IOException;
    }

    /** Takes the files of a pack one by one, within limits. */
    public static final class Taker {
        private final SourceFiles files;

        private Taker(SourceFiles files) {
            this.files = files;
        }

        /** Takes a plain file; one that editors and file systems leave behind is left out. */
        public void file(String path, InputStream content) throws IOException {
            if (!isLeftBehind(path)) {
                files.add(path, content);
            }
        }

        /** Refuses a link. */
        public void link(String path) {
            if (!isLeftBehind(path)) {
                files.refuse(path, "source.link");
            }
        }

        private static boolean isLeftBehind(String path) {
            return Arrays.stream(path.split("/", -1)).anyMatch(SourceFiles::isLeftBehind);
        }
    }
}
