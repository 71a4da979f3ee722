package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedSourcesTest {
    private static final Map<String, String> FILES = Map.of(
            "junheng/packs/test/one/pack.yaml", "id: test/one",
            "junheng/packs/test/one/section/R1.drl", "rule",
            "junheng/packs/test/one-more/pack.yaml", "id: test/one-more");

    @TempDir
    private Path folder;

    private Path jar() throws IOException {
        Path jar = folder.resolve("packs.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, String> each : FILES.entrySet()) {
                entries.putNextEntry(new JarEntry(each.getKey()));
                entries.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private Path classes() {
        FILES.forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }

    private static void assertFound(Path place) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            assertThat(ShippedSources.find("test/one", loader)).hasValueSatisfying(source -> {
                assertThat(source.name()).isEqualTo("test/one");
                assertThat(source.files()).containsOnlyKeys("pack.yaml", "section/R1.drl");
            });
            assertThat(ShippedSources.find("test/two", loader)).isEmpty();
        }
    }

    @Test
    void filesAreFoundInAJar() throws IOException {
        assertFound(jar());
    }

    @Test
    void filesAreFoundInAFolderOfClasses() throws IOException {
        assertFound(classes());
    }
}
