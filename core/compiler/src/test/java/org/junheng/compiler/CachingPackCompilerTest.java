package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junheng.input.InvalidInputException;
import org.junheng.packs.CompiledPack;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachingPackCompilerTest {
    private static final int PLACES = 7;
    static final List<Path> BOTH = List.of(TestPacks.BALANCE, TestPacks.DISTRICT);
    private static final String PACK = ".pack";
    private static final String RULES = ".rules";
    private static final String BALANCE_SECTION = "package test.balance_2020.section";
    private static final String BALANCE_SCHOOL = "package test.balance_2020.school";
    private static final String BALANCE_COUNTY = "package test.balance_2020.county";
    private static final String BALANCE_VERDICT = "package test.balance_2020.verdict";
    private static final String DISTRICT_SECTION = "package test.district_2023.section";
    private static final String SECTION_RULE = "section/R1-teachers.drl";

    private final List<String> compiledLevels = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void firstTimeCompilesAndSecondTimeReads() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        assertThat(files(PACK)).hasSize(2);
        assertThat(compiledLevels)
                .containsExactly(BALANCE_SECTION, BALANCE_SCHOOL, BALANCE_COUNTY, BALANCE_VERDICT, DISTRICT_SECTION);
        compiledLevels.clear();

        List<CompiledPack> second = compile(BOTH, Map.of());

        assertSame(second, first);
        assertThat(compiledLevels).isEmpty();
    }

    @Test
    void changedFileMeansCompilingItsLevelAlone() throws IOException {
        Path pack = copy(TestPacks.BALANCE);
        compile(List.of(pack), Map.of());
        compiledLevels.clear();

        change(pack, SECTION_RULE, "4.2", "4.3");
        List<CompiledPack> changed = compile(List.of(pack), Map.of());

        assertThat(compiledLevels).containsExactly(BALANCE_SECTION);
        assertSame(changed, fresh(pack));
    }

    @Test
    void changeThatNoRuleReadsCompilesNothing() throws IOException {
        Path pack = copy(TestPacks.BALANCE);
        CompiledPack before = compile(List.of(pack), Map.of()).get(0);
        compiledLevels.clear();

        change(pack, "law.md", "条文", "条文二");
        CompiledPack after = compile(List.of(pack), Map.of()).get(0);

        assertThat(compiledLevels).isEmpty();
        assertThat(after.pack().sha256()).isNotEqualTo(before.pack().sha256());
        assertThat(after.models()).isEqualTo(before.models());
    }

    @Test
    void damagedRulesAreCompiledAgain() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        compiledLevels.clear();
        for (Path file : files(PACK)) {
            Files.delete(file);
        }
        Path damaged = files(RULES).get(0);
        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(damaged), PLACES));

        assertSame(compile(BOTH, Map.of()), first);
        assertThat(compiledLevels).hasSize(1);
    }

    /** Another way to the same rules: everything compiled anew, into a directory of its own. */
    private List<CompiledPack> fresh(Path pack) {
        return new CachingPackCompiler(folder.resolve("fresh")).compile(List.of(pack), Map.of());
    }

    private Path copy(Path pack) throws IOException {
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(pack.relativize(file).toString()));
            }
        }
        return copy;
    }

    private static void change(Path pack, String file, String part, String instead) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(part);
        Files.writeString(pack.resolve(file), text.replace(part, instead));
    }

    @Test
    void damagedFilesAreMadeAgain() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        for (Path file : files(PACK)) {
            byte[] whole = Files.readAllBytes(file);
            for (byte[] damaged : List.of(
                    new byte[0],
                    Arrays.copyOf(whole, whole.length / 2),
                    "nonsense".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
                Files.write(file, damaged);

                assertSame(compile(BOTH, Map.of()), first);
                assertThat(Files.readAllBytes(file)).isEqualTo(whole);
            }
        }
    }

    /** Wherever a bit is wrong, the packs are right: a file is made again, unless the bit is one that nobody reads. */
    @Test
    void wrongBitNeverChangesAPack() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        for (Path file : files(PACK)) {
            byte[] whole = Files.readAllBytes(file);
            for (int place = 1; place < PLACES; place++) {
                Files.write(file, flipped(whole, whole.length / PLACES * place));

                assertSame(compile(BOTH, Map.of()), first);
                Files.write(file, whole);
            }
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        return copy;
    }

    @Test
    void fileOfAnotherPackUnderThisNameIsNotTaken() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        List<Path> kept = files(PACK);
        byte[] swap = Files.readAllBytes(kept.get(0));
        Files.copy(kept.get(1), kept.get(0), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(kept.get(1), swap);

        assertSame(compile(BOTH, Map.of()), first);
    }

    @Test
    void otherAncestorMeansCheckingAgain() throws IOException {
        Pack balance = TestPacks.good().compile().get(0).pack();
        compile(List.of(TestPacks.DISTRICT), Map.of(balance.id(), balance));
        byte[] first = Files.readAllBytes(files(PACK).get(0));
        Pack other = TestPacks.good()
                .replace("balance/law.md", "条文", "条文二")
                .compile()
                .get(0)
                .pack();

        compile(List.of(TestPacks.DISTRICT), Map.of(balance.id(), balance));
        assertThat(Files.readAllBytes(files(PACK).get(0))).isEqualTo(first);
        compile(List.of(TestPacks.DISTRICT), Map.of(other.id(), other));

        assertThat(CompiledPackFile.read(Files.readAllBytes(files(PACK).get(0))))
                .hasValueSatisfying(kept -> assertThat(kept.ancestors()).containsValue(other.sha256()));
    }

    @Test
    void ancestorThatIsGoneIsAMistakeAlsoWithACache() {
        compile(BOTH, Map.of());

        assertThatThrownBy(() -> compile(List.of(TestPacks.DISTRICT), Map.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("没有包\"test/balance-2020\"");
    }

    @Test
    void samePackTwiceIsAMistakeAlsoWithACache() {
        compile(BOTH, Map.of());

        assertThatThrownBy(() -> compile(List.of(TestPacks.BALANCE, TestPacks.BALANCE), Map.of()))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("给了两次");
    }

    @Test
    void wrongPackLeavesNothingBehind() throws IOException {
        Path wrong = folder.resolve("wrong");
        Files.createDirectories(wrong);
        Files.writeString(wrong.resolve("pack.yaml"), "id: a");

        assertThatThrownBy(() -> compile(List.of(wrong), Map.of())).isInstanceOf(InvalidInputException.class);
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    /** As in a container whose disk cannot be written; a file in its place stops every user, also the superuser. */
    @Test
    void cacheThatCannotBeUsedCostsOnlyTime() throws IOException {
        Files.writeString(folder.resolve("cache"), "no folder");

        assertSame(compile(BOTH, Map.of()), new CachingPackCompiler(folder.resolve("fresh")).compile(BOTH, Map.of()));
        assertThat(folder.resolve("cache")).hasContent("no folder");
    }

    @Test
    void cacheThatMayOnlyBeReadIsRead() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        List<Path> kept = files("");
        assumeTrue(folder.resolve("cache").toFile().setWritable(false), "the file system knows no such right");
        try {
            Path other = TestPacks.good()
                    .replace("balance/law.md", "条文", "条文二")
                    .write(folder.resolve("packs"))
                    .get(0);

            assertSame(compile(BOTH, Map.of()), first);
            assertThat(compile(List.of(other), Map.of())).hasSize(1);
        } finally {
            folder.resolve("cache").toFile().setWritable(true);
        }
        assertThat(files("")).containsAll(kept);
    }

    /** Two processes begin at the same moment, both with an empty cache; what they leave is whole, and nothing else is there. */
    @Test
    void twoProcessesCanFillOneCache() throws IOException, InterruptedException {
        Path cache = folder.resolve("cache");
        Process one = CacheFiller.start(cache, folder.resolve("one"));
        Process other = CacheFiller.start(cache, folder.resolve("other"));
        for (Process each : List.of(one, other)) {
            each.getInputStream().read();
        }
        for (Process each : List.of(one, other)) {
            each.getOutputStream().close();
        }

        assertThat(one.waitFor()).as(Files.readString(folder.resolve("one"))).isZero();
        assertThat(other.waitFor())
                .as(Files.readString(folder.resolve("other")))
                .isZero();
        assertThat(files(PACK)).hasSize(2);
        assertThat(files(".tmp")).isEmpty();
        assertSame(compile(BOTH, Map.of()), new CachingPackCompiler(folder.resolve("fresh")).compile(BOTH, Map.of()));
        assertThat(compiledLevels).isEmpty();
    }

    /** What a process left behind that was killed while it wrote. */
    @Test
    void halfWrittenFileOfAKilledProcessIsNotTaken() throws IOException {
        List<CompiledPack> first = compile(BOTH, Map.of());
        for (Path file : files("")) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(folder.resolve("cache/pack" + whole.length + ".tmp"), Arrays.copyOf(whole, whole.length / 2));
            Files.delete(file);
        }

        assertSame(compile(BOTH, Map.of()), first);
    }

    @Test
    void propertyTurnsItOnAndNothingElseWritesToDisk() throws IOException {
        new DefaultPackCompiler().compile(BOTH, Map.of());
        assertThat(folder.resolve("cache")).doesNotExist();

        System.setProperty(DefaultPackCompiler.CACHE, folder.resolve("cache").toString());
        try {
            new DefaultPackCompiler().compile(BOTH, Map.of());
        } finally {
            System.clearProperty(DefaultPackCompiler.CACHE);
        }

        assertThat(files(PACK)).hasSize(2);
    }

    @Test
    void samePackGivesTheSameFile() {
        CompiledPack pack = TestPacks.good().compile().get(0);
        var ancestors = new TreeMap<>(Map.of("b", "2", "a", "1"));

        byte[] one = new CompiledPackFile(pack, ancestors).write();
        byte[] other = new CompiledPackFile(TestPacks.good().compile().get(0), ancestors).write();

        assertThat(one).isEqualTo(other);
        assertThat(CompiledPackFile.read(one)).hasValueSatisfying(read -> {
            assertThat(read.ancestors()).isEqualTo(ancestors);
            assertSame(List.of(read.pack()), List.of(pack));
        });
    }

    private List<CompiledPack> compile(List<Path> packs, Map<String, Pack> known) {
        CacheDirectory directory = new CacheDirectory(folder.resolve("cache"), Long.MAX_VALUE);
        return new CachingPackCompiler(directory, (pack, text) -> {
                    compiledLevels.add(text.lines().findFirst().orElseThrow());
                    return RuleCompiler.compile(pack, text);
                })
                .compile(packs, known);
    }

    private List<Path> files(String kind) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.filter(each -> each.toString().endsWith(kind)).sorted().toList();
        }
    }

    private static void assertSame(List<CompiledPack> found, List<CompiledPack> expected) {
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(found.get(i).pack()).isEqualTo(expected.get(i).pack());
            assertThat(found.get(i).models()).isEqualTo(expected.get(i).models());
            assertThat(found.get(i).classes())
                    .containsExactlyInAnyOrderEntriesOf(expected.get(i).classes());
        }
    }
}
