package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junheng.packs.JarFolders.pack;
import static org.junheng.packs.JarFolders.writeIndex;
import static org.junheng.packs.JarFolders.writePack;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.packs.JarFolders;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an evaluator knows of packs that nobody has asked for. */
class PacksAtHandTest {
    private static final Pack A = pack("test/a", "1.0.0", "事");

    @TempDir
    Path jar;

    @Test
    void codesAreKnownFromTheIndexAlone() throws IOException {
        writeIndex(jar, A, pack("test/b", "1.0.0", "事"));
        writePack(jar, A);

        try (URLClassLoader loader = JarFolders.loader(jar)) {
            // of the other pack there is nothing but the index
            ComplianceEvaluator evaluator =
                    ComplianceEvaluator.builder().classLoader(loader).build();

            assertThat(evaluator.known().dictionary().codes("county")).containsExactly("f");
            assertThat(evaluator.packs().keySet()).containsExactly("test/a", "test/b");
            assertThat(evaluator.packs().get("test/a"))
                    .isEqualTo(A)
                    .isSameAs(evaluator.packs().get("test/a"));
            assertThatThrownBy(() -> evaluator.packs().get("test/b")).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void packsOfTwoJarsMustMeanTheSameByACode() throws IOException {
        Path other = Files.createDirectories(jar.resolve("other"));
        writeIndex(jar, A);
        writeIndex(other, pack("test/b", "1.0.0", "别的事"));

        try (URLClassLoader loader = JarFolders.loader(jar, other)) {
            ComplianceEvaluator.Builder both = ComplianceEvaluator.builder().classLoader(loader);
            assertThatThrownBy(both::build)
                    .isInstanceOf(PackSelectionException.class)
                    .hasMessageContaining("\"f\"")
                    .hasMessageContaining("test/a、test/b");

            // who asks for one alone does not see the other
            ComplianceEvaluator alone = both.packs("test/a").alone().build();
            assertThat(alone.packs().keySet()).containsExactly("test/a");
        }
    }
}
