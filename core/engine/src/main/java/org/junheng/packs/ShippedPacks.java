package org.junheng.packs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packs that were compiled into jars on the class path, found by an index file in each such jar. */
public final class ShippedPacks {
    /** The index: one pack id a line. */
    public static final String INDEX = "META-INF/junheng/packs.index";

    private ShippedPacks() {}

    /** What a jar says about a pack, without its rules; by id. */
    public static Map<String, PackJson.Loaded> on(ClassLoader loader) {
        Map<String, PackJson.Loaded> packs = new TreeMap<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                for (String id : lines(index)) {
                    packs.put(id, read(loader, id));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped packs", e);
        }
        return packs;
    }

    /** Where a pack's description lies in its jar. */
    public static String descriptor(String id) {
        return "META-INF/junheng/packs/" + id + "/pack.json";
    }

    private static PackJson.Loaded read(ClassLoader loader, String id) throws IOException {
        String path = descriptor(id);
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the index names pack " + id + ", but there is no " + path);
            }
            return PackJson.read(in.readAllBytes(), path);
        }
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
