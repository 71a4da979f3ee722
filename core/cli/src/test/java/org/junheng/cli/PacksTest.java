package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PacksTest {
    private static final Path SHIPPED = Path.of("../../rules/packs");
    private static final String QUALITY = "national/quality-balance-2017";

    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheCache() {
        System.clearProperty(PackCache.PROPERTY);
    }

    private Path copied(String id) throws IOException {
        Path source = SHIPPED.resolve(id);
        Path target = folder.resolve(id);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return target;
    }

    private Path withoutCacheInHome(Path pack) {
        System.setProperty(PackCache.PROPERTY, folder.resolve("cache").toString());
        return pack;
    }

    @Test
    void listNamesEveryShippedPackWithItsDocument() {
        JsonNode packs = JsonMapper.shared()
                .readTree(Run.of("packs", "--format", "json").out())
                .get("packs");
        String text = Run.of("packs").out();

        assertThat(packs.valueStream())
                .hasSizeGreaterThan(1)
                .allSatisfy(pack -> assertThat(text)
                        .contains(
                                pack.get("id").stringValue(),
                                pack.get("number").stringValue(),
                                pack.get("title").stringValue(),
                                pack.get("revision").stringValue()));
        assertThat(packs.valueStream())
                .anySatisfy(pack ->
                        assertThat(pack.path("inForceFrom").stringValue("")).isEqualTo("2017-04-19"))
                .allSatisfy(pack -> assertThat(pack.get("criteria").intValue()).isPositive());
    }

    @Test
    void packFromADirectoryGivesWhatTheShippedOneGives() throws IOException {
        Path pack = withoutCacheInHome(copied(QUALITY));

        Run shipped = Run.of("evaluate", Run.CONSTRUCTED, "--format", "json");
        Run loaded = Run.of("evaluate", Run.CONSTRUCTED, "--format", "json", "--pack", pack.toString());

        assertThat(loaded.err()).isEmpty();
        assertThat(loaded).isEqualTo(shipped);
    }

    @Test
    void mistakeInAPackIsNamedWithFileAndLine() throws IOException {
        Path pack = withoutCacheInHome(copied(QUALITY));
        Path rule = pack.resolve("section/R1-teachers-above-required-qualification.drl");
        Files.writeString(rule, Files.readString(rule).replaceFirst("atLeast", "atleast"));

        Run run = Run.of("evaluate", Run.CONSTRUCTED, "--pack", pack.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("R1-teachers-above-required-qualification.drl:", "atleast", "atLeast");
        assertThat(run.err()).doesNotContain("Exception", "at org.");
    }

    /** Who edits a parent and a child evaluates with both; what is only the parent is not applied by itself. */
    @Test
    void parentThatLiesBesideIsEvaluatedWith() throws IOException {
        System.setProperty(PackCache.PROPERTY, "");
        SmallPacks packs = SmallPacks.in(folder);
        Path dossier = Files.writeString(folder.resolve("county.json"), """
                {"format": "junheng-dossier/1", "asOf": "2024-01-01", "county": {"code": "000000", "name": "c"},
                 "schools": [{"code": "1", "name": "s", "kind": "primary",
                   "sections": {"primary": {"students": 1000, "facts": {"test-teachers": 46}}}}]}
                """);
        String[] call = {"evaluate", dossier.toString(), "--format", "json", "--pack", packs.path(SmallPacks.LOCAL)};
        JsonNode before = JsonMapper.shared().readTree(Run.of(call).out());
        packs.replace(SmallPacks.BASE + "/indicators.csv", "test-teachers,students,100", "test-teachers,students,10");
        JsonNode after = JsonMapper.shared().readTree(Run.of(call).out());

        // 46 of 1000 are 4.6 a hundred, and 0.46 once the parent divides by ten
        assertThat(outcomes(before)).contains("TB-R1 MET").doesNotContain("TB-R1 NOT_MET");
        assertThat(outcomes(after)).contains("TB-R1 NOT_MET").doesNotContain("TB-R1 MET");
        assertThat(after.get("findings").valueStream())
                .extracting(each -> each.get("view").stringValue())
                .containsOnly(SmallPacks.LOCAL);
        assertThat(Run.of("packs", "--pack", packs.path(SmallPacks.LOCAL)).out())
                .contains(SmallPacks.BASE, SmallPacks.LOCAL);
        assertThat(Run.of("schema", packs.path(SmallPacks.LOCAL)).out()).contains("test-teachers");
    }

    private static List<String> outcomes(JsonNode evaluation) {
        return evaluation
                .get("findings")
                .valueStream()
                .map(each -> each.get("criterion").stringValue() + " "
                        + each.get("outcome").stringValue())
                .toList();
    }

    @Test
    void directoryWithoutAPackIsRefused() {
        Run run = Run.of(
                "evaluate",
                Run.CONSTRUCTED,
                "--pack",
                withoutCacheInHome(folder).toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotEmpty().doesNotContain("Exception", "at org.");
    }

    @Test
    void cacheIsMadeWhereTheUserKeepsSuchThings() {
        Path home = folder.resolve("home");

        assertThat(PackCache.directory(null, home.toString())).contains(home.resolve(".cache/junheng"));
        assertThat(PackCache.directory(folder.resolve("xdg").toString(), home.toString()))
                .contains(folder.resolve("xdg/junheng"));
        assertThat(PackCache.directory("relative", home.toString())).contains(home.resolve(".cache/junheng"));
    }

    @Test
    void homeThatCannotHoldACacheIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(PackCache.directory(null, file.toString())).isEqualTo(Optional.empty());
        assertThat(PackCache.directory("/proc/none", file.toString())).isEqualTo(Optional.empty());
    }
}
