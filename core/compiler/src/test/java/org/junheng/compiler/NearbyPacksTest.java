package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearbyPacksTest {
    @TempDir
    private Path folder;

    private Path pack(String tree, String id, String parents) throws IOException {
        String manifest = Files.readString(TestPacks.DISTRICT.resolve(PackSource.MANIFEST))
                .replace("id: test/district-2023", "id: " + id)
                .replace("[test/balance-2020]", "[" + parents + "]");
        Path pack = Files.createDirectories(folder.resolve(tree).resolve(id));
        Files.writeString(pack.resolve(PackSource.MANIFEST), manifest);
        return pack;
    }

    @Test
    void ancestorsAreFoundInTheTreeOfThePack() throws IOException {
        Path nation = pack("tree", "nation/law", "");
        Path province = pack("tree", "province/plan", "nation/law");
        Path city = pack("tree", "city/plan", "province/plan, nation/law");

        assertThat(NearbyPacks.ancestors(List.of(city))).containsExactly(province, nation);
        assertThat(NearbyPacks.ancestors(List.of(city, nation))).containsExactly(province);
        assertThat(NearbyPacks.ancestors(List.of(nation))).isEmpty();
    }

    @Test
    void nearestTreeCounts() throws IOException {
        pack("", "nation/law", "");
        Path nearer = pack("tree", "nation/law", "");
        Path city = pack("tree", "city/plan", "nation/law");

        assertThat(NearbyPacks.ancestors(List.of(city))).containsExactly(nearer);
    }

    @Test
    void whatIsElsewhereOrBrokenIsLeftToTheCompiler() throws IOException {
        Path city = pack("tree", "city/plan", "nation/law");
        pack("other", "nation/law", "");
        Path broken = pack("tree", "broken", "../city/plan");
        Path none = folder.resolve("none");

        assertThat(NearbyPacks.ancestors(List.of(city, broken, none))).isEmpty();
    }

    @Test
    void packsThatExtendEachOtherAreFoundOnce() throws IOException {
        Path one = pack("tree", "one", "two");
        Path two = pack("tree", "two", "one");

        assertThat(NearbyPacks.ancestors(List.of(one))).containsExactly(two);
    }
}
