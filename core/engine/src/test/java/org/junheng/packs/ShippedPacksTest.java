package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.packs.JarFolders.pack;
import static org.junheng.packs.JarFolders.writeIndex;
import static org.junheng.packs.JarFolders.writePack;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junheng.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedPacksTest {
    private static final Pack A = pack("test/a", "1.0.0", "事");
    private static final Pack NEWER = pack("test/a", "2.0.0", "事");
    private static final Pack B = pack("test/b", "1.0.0", "事");

    @TempDir
    Path folder;

    private Path first;
    private Path second;

    @BeforeEach
    void makeJars() throws IOException {
        first = Files.createDirectories(folder.resolve("first"));
        second = Files.createDirectories(folder.resolve("second"));
        writeIndex(first, A);
        writePack(first, A);
    }

    private static Pack read(Map<String, ShippedPacks.Shipped> packs, String id) {
        return Objects.requireNonNull(packs.get(id)).read().pack();
    }

    @Test
    void packsOfAllJarsAreFound() throws IOException {
        writeIndex(second, B);
        writePack(second, B);

        try (URLClassLoader loader = JarFolders.loader(first, second)) {
            Map<String, ShippedPacks.Shipped> packs = ShippedPacks.on(loader);

            assertThat(packs).containsOnlyKeys("test/a", "test/b");
            assertThat(read(packs, "test/a")).isEqualTo(A);
            assertThat(read(packs, "test/b")).isEqualTo(B);
        }
    }

    @Test
    void packInTwoJarsIsTheFirstOnes() throws IOException {
        writeIndex(second, NEWER, B);
        writePack(second, NEWER);
        writePack(second, B);

        try (URLClassLoader loader = JarFolders.loader(first, second);
                URLClassLoader turned = JarFolders.loader(second, first)) {
            assertThat(read(ShippedPacks.on(loader), "test/a")).isEqualTo(A);
            assertThat(read(ShippedPacks.on(loader), "test/b")).isEqualTo(B);
            assertThat(read(ShippedPacks.on(turned), "test/a")).isEqualTo(NEWER);
        }
    }

    @Test
    void indexOfAnotherRevisionIsRefused() throws IOException {
        writeIndex(first, NEWER);

        try (URLClassLoader loader = JarFolders.loader(first)) {
            assertThatThrownBy(() -> read(ShippedPacks.on(loader), "test/a"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("META-INF/junheng/packs/test/a/pack.json");
        }
    }

    @Test
    void missingPackFailsWhenItIsRead() throws IOException {
        writeIndex(first, A, B);

        try (URLClassLoader loader = JarFolders.loader(first)) {
            Map<String, ShippedPacks.Shipped> packs = ShippedPacks.on(loader);

            assertThat(read(packs, "test/a")).isEqualTo(A);
            assertThatThrownBy(() -> read(packs, "test/b"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("META-INF/junheng/packs/test/b/pack.json");
        }
    }

    @Test
    void damagedPackFailsWhenItIsRead() throws IOException {
        JarFolders.write(first, ShippedPacks.descriptor("test/a"), "{".getBytes(StandardCharsets.UTF_8));

        try (URLClassLoader loader = JarFolders.loader(first)) {
            Map<String, ShippedPacks.Shipped> packs = ShippedPacks.on(loader);

            assertThatThrownBy(() -> read(packs, "test/a"))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("META-INF/junheng/packs/test/a/pack.json:1");
        }
    }

    @Test
    void damagedIndexIsNamedWithItsJar() throws IOException {
        JarFolders.write(first, ShippedPacks.INDEX, "junheng-index/1\npack\n".getBytes(StandardCharsets.UTF_8));

        try (URLClassLoader loader = JarFolders.loader(first)) {
            assertThatThrownBy(() -> ShippedPacks.on(loader))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("first/META-INF/junheng/packs.index:2: ");
        }
    }
}
