package org.junheng.compiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.facts.FactDefinition;
import org.junheng.input.Problems;
import org.junheng.input.Text;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Reads the files of a pack, each for itself, and collects what is wrong with them. */
final class PackReader {
    private final PackSource source;
    private final TimeBudget time;
    private final FileProblems problems;

    private PackReader(PackSource source, TimeBudget time) {
        this.source = source;
        this.time = time;
        this.problems = new FileProblems(source.name());
    }

    static ParsedPack read(PackSource source, TimeBudget time) {
        return new PackReader(source, time).read();
    }

    private ParsedPack read() {
        if (!source.files().containsKey(PackSource.MANIFEST)) {
            // probably not a pack at all: what else lies there would only be noise
            problems.add("", "pack.noManifest");
            return new ParsedPack(
                    source,
                    problems,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of());
        }
        checkNames();
        PackLayout.PROSE.forEach(this::text);
        Optional<Manifest> manifest =
                text(PackSource.MANIFEST).flatMap(text -> ManifestReader.read(text, problems.of(PackSource.MANIFEST)));
        List<Located<FactDefinition>> facts = text(PackLayout.FACTS)
                .map(text -> FactsTable.read(text, problems.of(PackLayout.FACTS)))
                .orElse(List.of());
        List<Located<IndicatorDefinition>> indicators = text(PackLayout.INDICATORS)
                .map(text -> IndicatorsTable.read(text, problems.of(PackLayout.INDICATORS)))
                .orElse(List.of());
        ConflictsTable.read(source, problems);
        LawClaimsTable.read(source, problems);
        List<Criterion> criteria = criteria(manifest.map(Manifest::id).orElse(null));
        return new ParsedPack(
                source,
                problems,
                manifest,
                facts,
                indicators,
                criteria,
                table(PackLayout.PROCEDURE, ProcedureTable::read),
                table(PackLayout.CONSEQUENCES, ConsequencesTable::read),
                cases());
    }

    private <T> List<T> table(String path, TableReader<T> reader) {
        return text(path)
                .map(text -> reader.read(text, source.law(), problems.of(path)))
                .orElse(List.of());
    }

    /**
     * Reads a table whose words stand in the law.
     *
     * @param <T> what is in a row
     */
    @FunctionalInterface
    private interface TableReader<T> {
        List<T> read(String text, String law, Problems problems);
    }

    private void checkNames() {
        for (String path : source.files().keySet()) {
            if (!PackLayout.isKnown(path)) {
                problems.add(path, "source.unknown");
            } else if (PackLayout.isRules(path) && !source.files().containsKey(PackLayout.beside(path))) {
                problems.add(path, "cases.absent", PackLayout.beside(path));
            } else if (PackLayout.isCases(path) && !source.files().containsKey(PackLayout.beside(path))) {
                problems.add(path, "cases.orphan", PackLayout.beside(path));
            }
        }
    }

    private Optional<String> text(String path) {
        byte[] content = source.files().get(path);
        return content == null
                ? Optional.empty()
                : Text.decode(content, problems.of(path))
                        .filter(text -> Budget.isShort(path, text, problems.of(path)))
                        // of rule files their own checker tells
                        .filter(text ->
                                PackLayout.isRules(path) || HiddenCharacters.areAbsent(text, problems.of(path)));
    }

    /** In the order of the law: by level, and within a level as the names of the files have it. */
    private List<Criterion> criteria(@Nullable String id) {
        List<Criterion> criteria = new ArrayList<>();
        for (String path : source.files().keySet()) {
            if (PackLayout.isRules(path) && goesOn(criteria.size())) {
                text(path).ifPresent(text -> criteria.addAll(RuleReader.read(path, id, text, problems)));
            }
        }
        if (criteria.size() > Budget.MOST_CRITERIA) {
            problems.add("", "budget.criteria", Budget.MOST_CRITERIA);
        }
        criteria.sort(Comparator.comparing(Criterion::level)
                .thenComparing(each -> PackLayout.natural(each.file()))
                .thenComparingInt(Criterion::line));
        return criteria;
    }

    /** A file more, as long as neither the time nor the patience of whoever mends the mistakes is used up. */
    private boolean goesOn(int criteria) {
        time.check(source.name());
        return criteria <= Budget.MOST_CRITERIA && !problems.isFull();
    }

    private Map<String, CaseFile> cases() {
        Map<String, CaseFile> cases = new TreeMap<>();
        for (String path : source.files().keySet()) {
            int read = cases.values().stream()
                    .mapToInt(each -> each.cases().size())
                    .sum();
            if (read > Budget.MOST_CASES) {
                problems.add("", "budget.cases", Budget.MOST_CASES);
                return cases;
            }
            if (PackLayout.isCases(path) && goesOn(0)) {
                Problems ofFile = problems.of(path);
                text(path).flatMap(text -> CaseFile.read(text, ofFile)).ifPresent(each -> cases.put(path, each));
            }
        }
        return cases;
    }
}
