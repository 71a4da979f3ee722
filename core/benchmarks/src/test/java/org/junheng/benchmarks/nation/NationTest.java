package org.junheng.benchmarks.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.testkit.generators.DossierText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationTest {
    private static final Nation NATION = Nation.of(1);

    @Test
    void hasAboutTwoHundredThousandSchoolsInFewLargeAndManySmallCounties() {
        int[] sizes = IntStream.range(0, Nation.COUNTIES)
                .map(NATION::schools)
                .sorted()
                .toArray();

        assertThat(IntStream.of(sizes).sum()).isBetween(190_000, 210_000);
        assertThat(sizes[0]).isEqualTo(Nation.FEWEST_SCHOOLS);
        assertThat(sizes[sizes.length / 2]).isBetween(35, 50);
        assertThat(sizes[sizes.length - 1]).isBetween(700, Nation.MOST_SCHOOLS);
    }

    @Test
    void aCountyIsTheSameWhoeverAsksAndOtherwiseWithAnotherSeed() {
        String alone = DossierText.line(Nation.of(1).county(17));

        assertThat(DossierText.line(NATION.counties(18).toList().get(17)).equals(alone))
                .isTrue();
        assertThat(DossierText.line(Nation.of(2).county(17)).equals(alone)).isFalse();
    }

    @Test
    void everyCountyHasItsOwnDivisionCode() {
        Set<String> codes = new HashSet<>();
        for (int number = 0; number < Nation.COUNTIES; number++) {
            codes.add(NATION.county(number, 0).county().code());
        }

        assertThat(codes).hasSize(Nation.COUNTIES).allMatch(code -> code.matches("[1-6]\\d{5}"));
        assertThat(codes.stream().map(code -> code.substring(0, 2)).distinct()).hasSize(31);
    }

    @Test
    void hasSchoolsOfAllKinds() {
        Map<SchoolKind, Integer> kinds = new EnumMap<>(SchoolKind.class);
        NATION.county(3, 2_000).schools().forEach(school -> kinds.merge(school.kind(), 1, Integer::sum));

        assertThat(kinds).containsOnlyKeys(SchoolKind.values());
        assertThat(kinds.get(SchoolKind.PRIMARY)).isBetween(880, 1_040);
    }

    @Test
    void itsDossiersAreReadBackAndFindingsAreOfEveryCommonOutcome(@TempDir Path folder) throws IOException {
        WriteNation.write(Nation.of(1), 12, folder);

        ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
        Map<Outcome, Long> outcomes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            List<Dossier> dossiers =
                    files.sorted().map(file -> evaluator.reader().read(file)).toList();
            assertThat(texts(dossiers.stream()).equals(texts(NATION.counties(12))))
                    .as("read back as written")
                    .isTrue();
            for (Evaluation evaluation : evaluator.evaluateAll(dossiers, Nation.AS_OF)) {
                evaluation.counts().forEach((outcome, number) -> outcomes.merge(outcome, number, Long::sum));
            }
        }
        assertThat(outcomes).containsKeys(Outcome.MET, Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE);
    }

    private static List<String> texts(Stream<Dossier> dossiers) {
        return dossiers.map(DossierText::line).sorted().toList();
    }

    @Test
    void refusesWhatIsNoCounty() {
        assertThatThrownBy(() -> NATION.county(Nation.COUNTIES)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
