package org.junheng.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The files of shipped packs, which lie in the jar beside what was compiled from them. */
public final class ShippedSources {
    private static final String FOLDER = "junheng/packs/";
    private static final String TEMPLATE = "junheng/template/";

    private ShippedSources() {}

    /**
     * Finds the files of a shipped pack.
     *
     * @param id its id, which becomes the name of the source
     * @return empty if no jar of the class path brings them
     */
    public static Optional<PackSource> find(String id, ClassLoader loader) {
        return find(id, FOLDER + id + "/", loader);
    }

    /** The template of packs. */
    static PackSource template(ClassLoader loader) {
        return find("template", TEMPLATE, loader)
                .orElseThrow(() -> new IllegalStateException("no jar of the class path brings the template of packs"));
    }

    private static Optional<PackSource> find(String id, String folder, ClassLoader loader) {
        URL manifest = loader.getResource(folder + PackSource.MANIFEST);
        if (manifest == null) {
            return Optional.empty();
        }
        try {
            URLConnection connection = manifest.openConnection();
            return Optional.of(
                    connection instanceof JarURLConnection jar ? ofJar(id, folder, jar) : ofFolder(id, manifest));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the shipped pack " + id, e);
        }
    }

    private static PackSource ofFolder(String id, URL manifest) {
        Path folder = Path.of(URI.create(manifest.toString())).resolve("..").normalize();
        return PackSource.of(id, PackSource.of(folder).files());
    }

    private static PackSource ofJar(String id, String folder, JarURLConnection connection) throws IOException {
        FileProblems problems = new FileProblems(id);
        SourceFiles files = new SourceFiles(problems);
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : jar.stream()
                    .filter(each -> each.getName().startsWith(folder) && !each.isDirectory())
                    .toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.add(entry.getName().substring(folder.length()), content);
                }
            }
        }
        problems.throwIfAny();
        return PackSource.of(id, files.asMap());
    }
}
