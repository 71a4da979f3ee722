package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseRunner;
import org.junheng.compiler.cases.CaseRunner.Found;
import org.junheng.input.Messages;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of every shipped pack. A new pack, rule or example needs no change here. */
class PackCasesTest {
    private static final Path PACKS = Path.of("packs");
    private static final Messages MESSAGES = new Messages(CaseFile.class, "org.junheng.compiler.messages");

    private static final Set<String> WITH_LIMIT = Set.of(
            "SectionIndicator",
            "InterSchoolVariation",
            "SchoolIndicator",
            "ClassIndicator",
            "RecordIndicator",
            "CountyIndicator",
            "YearsSince",
            "PeriodCount");

    /** Of 50 to 99 students, 0.9 a hundred is between 0.45 and 0.891 teachers: no whole number of them is exactly on it. */
    private static final Set<String> OF_WHOLE_TEACHERS_IN_SMALL_SCHOOLS =
            Set.of("NQP2019-R3-primary", "NQP2019-R3-junior");

    private record Example(Path file, Case given) {}

    private static List<Example> examples(Pack pack) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PACKS.resolve(pack.id()))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".cases.yaml"))
                    .sorted()
                    .toList()) {
                Problems problems = new Problems(file.toString(), MESSAGES);
                CaseFile read = CaseFile.read(Files.readString(file), problems).orElse(null);
                problems.throwIfAny();
                assertThat(read).isNotNull();
                read.cases().forEach(each -> examples.add(new Example(file, each)));
            }
        }
        return examples;
    }

    private static List<Pack> shipped() {
        return List.copyOf(ComplianceEvaluator.withShippedPacks().packs().values());
    }

    private static CaseRunner runner(Pack pack) {
        return new CaseRunner(ComplianceEvaluator.builder().packs(pack.id()).build(), pack);
    }

    @TestFactory
    Stream<DynamicTest> examplesOfEveryShippedPack() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Pack pack : shipped()) {
            CaseRunner runner = runner(pack);
            for (Example example : examples(pack)) {
                String name = pack.id() + " " + example.given.criterion() + " " + example.given.name();
                tests.add(dynamicTest(name, () -> holds(runner, example)));
            }
        }
        return tests.stream();
    }

    private static void holds(CaseRunner runner, Example example) {
        Problems problems = new Problems(example.file.toString(), MESSAGES);
        Case given = example.given;

        List<Found> found = runner.run(given, problems);

        problems.throwIfAny();
        assertThat(found)
                .as("%s:%s", example.file, given.line())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.outcome()).as(each.message()).isEqualTo(given.expect()));
        if (given.measured() != null) {
            assertThat(found).extracting(Found::measured).containsOnly(given.measured());
        }
        if (given.shortfall() != null) {
            assertThat(found).extracting(Found::shortfall).containsOnly(given.shortfall());
        }
    }

    @Test
    void everyCriterionHasAnExampleThatIsMetAndOneThatIsNot() throws IOException {
        for (Pack pack : shipped()) {
            Map<String, Set<String>> outcomes = new HashMap<>();
            for (Example example : examples(pack)) {
                outcomes.computeIfAbsent(example.given.criterion(), id -> new HashSet<>())
                        .add(example.given.expect());
            }
            for (Criterion criterion : pack.criteria()) {
                if (criterion.level() != Level.VERDICT) {
                    assertThat(outcomes.getOrDefault(criterion.id(), Set.of()))
                            .as(criterion.id())
                            .contains("MET", "NOT_MET");
                }
            }
        }
    }

    /** The limit is the normal case: people plan to it. Only a number exactly on it shows whether it counts. */
    @Test
    void everyLimitHasAnExampleExactlyOnIt() throws IOException {
        for (Pack pack : shipped()) {
            CaseRunner runner = runner(pack);
            Set<String> onLimit = new HashSet<>();
            for (Example example : examples(pack)) {
                Problems problems = new Problems(example.file.toString(), MESSAGES);
                Criterion criterion = criterion(pack, example.given.criterion());
                runner.run(example.given, problems).stream()
                        .filter(found -> isOnLimit(criterion, found))
                        .forEach(found -> onLimit.add(criterion.id()));
            }
            for (Criterion criterion : pack.criteria()) {
                boolean hasLimit = WITH_LIMIT.contains(criterion.selector().type()) || hasDeadline(criterion);
                boolean reachable = !OF_WHOLE_TEACHERS_IN_SMALL_SCHOOLS.contains(criterion.id());
                assertThat(onLimit.contains(criterion.id()) || !hasLimit || !reachable)
                        .as(criterion.id())
                        .isTrue();
            }
        }
    }

    private static Criterion criterion(Pack pack, String id) {
        return pack.criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasDeadline(Criterion criterion) {
        return criterion.requirement().get(0).name().equals("by");
    }

    /** Compares a day with its deadline, n/d with the limit, or of a coefficient of variation its square with the limit's. */
    private static boolean isOnLimit(Criterion criterion, Found found) {
        if (hasDeadline(criterion)) {
            return criterion.requirement().get(0).arguments().contains(found.exact());
        }
        if (!WITH_LIMIT.contains(criterion.selector().type()) || !found.exact().matches("-?[0-9]+(/[0-9]+)?")) {
            return false;
        }
        String[] fraction = (found.exact() + "/1").split("/", -1);
        BigDecimal limit =
                new BigDecimal(criterion.requirement().get(0).arguments().get(0));
        BigDecimal compared =
                criterion.selector().type().equals("InterSchoolVariation") ? limit.multiply(limit) : limit;
        return new BigDecimal(fraction[0]).compareTo(compared.multiply(new BigDecimal(fraction[1]))) == 0;
    }
}
