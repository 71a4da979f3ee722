package org.junheng.packs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The packs that were compiled into jars on the class path, found by an index file in each such jar. */
public final class ShippedPacks {
    /** The index: the heads of the jar's packs, as {@link PackIndex} writes them. */
    public static final String INDEX = "META-INF/junheng/packs.index";

    private ShippedPacks() {}

    /**
     * A pack in a jar.
     *
     * @param head what the index says of it
     * @param loader finds the rest
     */
    public record Shipped(PackHead head, ClassLoader loader) {
        /**
         * Reads the whole pack, but not its rules.
         *
         * @throws org.junheng.input.InvalidInputException if its description is damaged
         */
        public PackJson.Loaded read() {
            PackJson.Loaded loaded = ShippedPacks.read(loader, head.id());
            if (!loaded.pack().sha256().equals(head.sha256())) {
                throw new IllegalStateException("the index of the shipped packs and " + descriptor(head.id())
                        + " are of two revisions of the pack; is it in two jars?");
            }
            return loaded;
        }
    }

    /**
     * The packs of all jars, by id. Of a pack in several jars it is the first one's, as with any other class or file.
     *
     * @throws org.junheng.input.InvalidInputException if an index is damaged
     */
    public static Map<String, Shipped> on(ClassLoader loader) {
        Map<String, Shipped> packs = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (PackHead head : PackIndex.read(bytes(index), index.toString())) {
                    packs.putIfAbsent(head.id(), new Shipped(head, loader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped packs", e);
        }
        return packs;
    }

    private static byte[] bytes(URL index) throws IOException {
        try (InputStream in = index.openStream()) {
            return in.readAllBytes();
        }
    }

    /** Where a pack's description lies in its jar. */
    public static String descriptor(String id) {
        return "META-INF/junheng/packs/" + id + "/pack.json";
    }

    private static PackJson.Loaded read(ClassLoader loader, String id) {
        String path = descriptor(id);
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the index names pack " + id + ", but there is no " + path);
            }
            return PackJson.read(in.readAllBytes(), path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
