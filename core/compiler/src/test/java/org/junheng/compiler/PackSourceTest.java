package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourceTest {
    @TempDir
    Path folder;

    @Test
    void directoryAndZipOfTheSameFilesAreTheSamePack() throws IOException {
        Path directory = folder.resolve("pack");
        write(directory.resolve("pack.yaml"), "id: a");
        write(directory.resolve("section/R1.drl"), "package a");
        Path zip = zip("section/R1.drl", "package a", "pack.yaml", "id: a");

        PackSource one = PackSource.of(directory);
        PackSource other = PackSource.of(zip);

        assertThat(one.files().keySet()).containsExactly("pack.yaml", "section/R1.drl");
        assertThat(other.files().keySet()).containsExactly("pack.yaml", "section/R1.drl");
        assertThat(other.sha256()).isEqualTo(one.sha256());
    }

    /** printf with 8-byte lengths in front of "a.txt" and "hi", through sha256sum. */
    @Test
    void hashIsOverLengthsPathsAndContents() throws IOException {
        Path directory = folder.resolve("pack");
        write(directory.resolve("a.txt"), "hi");

        assertThat(PackSource.of(directory).sha256())
                .isEqualTo("249aeaf7502fbe46968e82f78daa74510d1fe6575c8190b2f263587ec34dd6e9");
    }

    @Test
    void everyChangeOfPathOrContentChangesTheHash() throws IOException {
        String one = PackSource.of(zip("pack.yaml", "ab", "law.md", "c")).sha256();

        assertThat(List.of(
                        PackSource.of(zip("pack.yaml", "a", "law.md", "bc")).sha256(),
                        PackSource.of(zip("pack.yam", "lab", "law.md", "c")).sha256(),
                        PackSource.of(zip("pack.yaml", "abc", "law.md", "")).sha256()))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
    }

    @Test
    void zipMayHoldThePackInOneFolder() throws IOException {
        PackSource source = PackSource.of(zip("mine/pack.yaml", "id: a", "mine/section/R1.drl", "x"));

        assertThat(source.files().keySet()).containsExactly("pack.yaml", "section/R1.drl");
    }

    @Test
    void oneFolderThatIsNoPackStays() throws IOException {
        assertThat(PackSource.of(zip("section/R1.drl", "x")).files().keySet()).containsExactly("section/R1.drl");
    }

    @Test
    void whatEditorsAndSystemsLeaveBehindIsLeftOut() throws IOException {
        Path directory = folder.resolve("pack");
        for (String name : List.of(
                "pack.yaml",
                ".hidden",
                ".git/config",
                "__MACOSX/x",
                "Thumbs.db",
                "desktop.ini",
                "law.md~",
                "law.md.bak",
                "law.md.orig",
                "section/.R1.drl.swp",
                "x.tmp")) {
            write(directory.resolve(name), "x");
        }

        assertThat(PackSource.of(directory).files().keySet()).containsExactly("pack.yaml");
        assertThat(PackSource.of(zip("pack.yaml", "x", "__MACOSX/._pack.yaml", "x", ".git/config", "x"))
                        .files()
                        .keySet())
                .containsExactly("pack.yaml");
    }

    @Test
    void absentPackIsNamed() {
        assertThat(problems(folder.resolve("none")))
                .containsExactly(folder.resolve("none") + ": 没有这个指标包,应为一个目录或 zip 文件。请核对路径");
    }

    @Test
    void fileThatIsNoZipIsNamed() throws IOException {
        Path file = folder.resolve("pack.zip");
        write(file, "no zip");

        assertThat(problems(file)).containsExactly(file + ": 打不开这个文件,应为一个目录或完好的 zip 文件。请重新打包或重新下载");
    }

    @Test
    void cutZipIsNamed() throws IOException {
        Path zip = zip("pack.yaml", "id: a".repeat(1000));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length - 30));

        assertThat(problems(zip)).hasSize(1).first().asString().contains("打不开这个文件");
    }

    @Test
    void pathsOutOfThePackAreRefused() throws IOException {
        for (String path : List.of("../pack.yaml", "a/../../x", "/etc/passwd", "C:/x", "a\\..\\x", "..")) {
            assertThat(problems(zip(path, "x")))
                    .as(path)
                    .containsExactly(zipFile() + "/" + path + ": 路径指到包外,或带有盘符、反斜杠,应为包内的相对路径。请重新打包");
        }
    }

    @Test
    void namesOfOtherCharactersAreRefused() throws IOException {
        for (String path : List.of("section/规则.drl", "a b.drl", "-x.drl", "a//b.drl", "a;b.drl", "a$b.drl")) {
            assertThat(problems(zip(path, "x")))
                    .as(path)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("文件名里有 ASCII 字母、数字、点、横线、下划线以外的字符");
        }
    }

    @Test
    void namesInGbkAreRefusedAndDoNotEndTheReading() throws IOException {
        Path zip = zipFile();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
            out.putNextEntry(new ZipEntry("规则.drl"));
            out.closeEntry();
            out.putNextEntry(new ZipEntry("pack.yaml"));
            out.closeEntry();
        }

        assertThat(problems(zip)).hasSize(1).first().asString().contains("文件名里有 ASCII");
    }

    @Test
    void controlCharactersOfNamesDoNotReachTheTerminal() throws IOException {
        assertThat(problems(zip("a\u001b[2J.drl", "x")))
                .hasSize(1)
                .first()
                .asString()
                .contains("a?[2J.drl");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        assertThat(problems(zip("section/R1.drl", "x", "section/r1.drl", "y")))
                .containsExactly(zipFile() + "/section/r1.drl: 有两个同名的文件(不分大小写),应只有一个。请删去或改名");
    }

    @Test
    void entriesOfTheSameNameAreRefused() throws IOException {
        // no library writes such a zip, so one of two names of the same length is overwritten
        Path zip = zip("law.md", "x", "lax.md", "y");
        byte[] bytes = Files.readAllBytes(zip);
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("lax.md", "law.md");
        Files.write(zip, text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(zip)).containsExactly(zip + "/law.md: 有两个同名的文件(不分大小写),应只有一个。请删去或改名");
    }

    @Test
    void linksAreRefusedWhereverTheyLead() throws IOException {
        Path directory = folder.resolve("pack");
        write(directory.resolve("pack.yaml"), "x");
        write(folder.resolve("secret"), "x");
        Files.createSymbolicLink(directory.resolve("law.md"), folder.resolve("secret"));
        Files.createSymbolicLink(directory.resolve("section"), folder);

        assertThat(problems(directory))
                .containsExactly(
                        directory + "/law.md: 是一个链接,包里只能有普通文件。请换成文件本身",
                        directory + "/section: 是一个链接,包里只能有普通文件。请换成文件本身");
    }

    @Test
    void packItselfMayBeALink() throws IOException {
        write(folder.resolve("pack/pack.yaml"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("pack"));

        assertThat(PackSource.of(link).files()).containsOnlyKeys("pack.yaml");
    }

    @Test
    void fileOfMoreThanAMegabyteIsRefused() throws IOException {
        String megabyte = "x".repeat(1 << 20);

        assertThat(PackSource.of(zip("law.md", megabyte)).files()).containsOnlyKeys("law.md");
        assertThat(problems(zip("law.md", megabyte + "x")))
                .containsExactly(zipFile() + "/law.md: 文件太大,应不超过 1048576 字节。请核对是否放错文件,或拆成几个文件");
    }

    @Test
    void bombIsNotUnpacked() throws IOException {
        Path zip = zipFile();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 30; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
                zeros(out, 8 << 20);
                out.closeEntry();
            }
        }
        long before = System.nanoTime();

        List<String> problems = problems(zip);

        assertThat(Files.size(zip)).isLessThan(1 << 20);
        assertThat(problems).anyMatch(each -> each.contains("文件总量太大"));
        assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(5_000_000_000L);
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        Path zip = zipFile();
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < 5000; i++) {
                out.putNextEntry(new ZipEntry("f" + i));
                out.closeEntry();
            }
        }

        assertThat(problems(zip)).hasSize(1).first().asString().contains("文件太多");
    }

    private static void zeros(OutputStream out, int count) throws IOException {
        byte[] block = new byte[1 << 16];
        for (int i = 0; i < count / block.length; i++) {
            out.write(block);
        }
    }

    private Path zipFile() {
        return folder.resolve("pack.zip");
    }

    private Path zip(String... namesAndContents) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zipFile()))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zipFile();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> problems(Path pack) {
        try {
            PackSource.of(pack);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::text).toList();
        }
    }
}
