package org.junheng.testkit.mutations;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.compiler.cases.CaseRunner.Found;
import org.junheng.compiler.cases.Example;
import org.junheng.input.Problems;
import org.junheng.testkit.TestkitMessages;

/**
 * Examples that would notice a fault: those of the same criterion, on another day or with one other number. Each has been tried: the
 * criterion and its mutant find different things.
 */
final class Proposals {
    /** How far a number is moved: examples lie near the limit. */
    private static final int NEAR = 2;
    /** What no finding of the criterion can show. */
    private static final Set<Fault> UNSEEN = Set.of(Fault.CITATION, Fault.RELATION);
    /** So many are tried. */
    private static final int MOST = 60;

    private final Beside beside;
    private final PackSource source;
    private final List<Example> examples;

    Proposals(Beside beside, PackSource source) {
        this.beside = beside;
        this.source = source;
        this.examples = Example.of(source);
    }

    /** An example that a mutant does not pass, as it stands in a case file; empty if none was found. */
    Optional<String> killing(Mutant mutant) {
        if (UNSEEN.contains(mutant.fault())) {
            return Optional.empty();
        }
        return examples.stream()
                .filter(each ->
                        each.given().criterion().equals(mutant.original().id()))
                .map(this::text)
                .flatMap(text -> Stream.concat(onOtherDays(text, mutant), withOtherNumbers(text)))
                .limit(MOST)
                .map(text -> noticing(text, mutant))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The lines of an example. */
    private ExampleText text(Example example) {
        String path = example.file().substring(source.name().length() + 1);
        byte[] content = Objects.requireNonNull(source.files().get(path), path);
        return ExampleText.at(
                new String(content, StandardCharsets.UTF_8), example.given().line());
    }

    private static Stream<ExampleText> onOtherDays(ExampleText text, Mutant mutant) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Stream.of(
                        mutant.original().period().from(),
                        mutant.original().period().until(),
                        mutant.original().leeway().due())
                .filter(Objects::nonNull)
                .forEach(day -> IntStream.rangeClosed(-1, 1).forEach(step -> days.add(day.plusDays(step))));
        return days.stream().map(text::on);
    }

    private static Stream<ExampleText> withOtherNumbers(ExampleText text) {
        List<ExampleText> others = new ArrayList<>();
        for (int number = 0; number < text.numbers(); number++) {
            for (int step = 1; step <= NEAR; step++) {
                others.add(text.with(number, step));
                others.add(text.with(number, -step));
            }
        }
        return others.stream();
    }

    private Optional<String> noticing(ExampleText text, Mutant mutant) {
        Problems problems = new Problems("", CompilerMessages.MESSAGES);
        return CaseFile.read(text.toString(), problems)
                .map(each -> each.cases().get(0))
                .flatMap(example -> noticing(example, text, mutant));
    }

    private Optional<String> noticing(Case example, ExampleText text, Mutant mutant) {
        return beside.pair(example, mutant)
                .filter(each -> !outcomes(each.original()).equals(outcomes(each.changed())))
                .map(each -> text.expecting(
                                TestkitMessages.text("mutation.case", mutant.before(), mutant.after()),
                                each.original().isEmpty()
                                        ? Example.NO_FINDING
                                        : each.original().get(0).outcome())
                        .toString());
    }

    private static List<String> outcomes(List<Found> found) {
        return found.stream().map(Found::outcome).toList();
    }
}
