package org.junheng.testkit.laws;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** Exactly the criteria in force speak, each once of every subject that it is about. */
final class OneFindingEach implements Law {
    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Evaluation evaluation = pack.evaluate(trial);
        Set<String> seen = new HashSet<>();
        Map<String, Long> counted = new HashMap<>();
        for (Finding finding : evaluation.findings()) {
            counted.merge(finding.criterion(), 1L, Long::sum);
            if (!seen.add(Written.key(finding))) {
                return Optional.of(TestkitMessages.text("breach.twice", finding.message()));
            }
        }
        List<Spoken> inForce = pack.inForce(trial.day());
        return speakers(inForce, counted.keySet())
                .or(() -> verdict(inForce, evaluation))
                .or(() -> subjects(inForce, counted, trial.dossier()));
    }

    private static Optional<String> speakers(List<Spoken> inForce, Set<String> spoke) {
        Set<String> expected = new TreeSet<>();
        inForce.stream()
                .map(Spoken::criterion)
                .filter(each -> each.level() != Level.VERDICT)
                .forEach(each -> expected.add(each.id()));
        Set<String> found = new TreeSet<>(spoke);
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.speakers", expected, found));
    }

    private static Optional<String> verdict(List<Spoken> inForce, Evaluation evaluation) {
        List<String> verdicts = inForce.stream()
                .map(Spoken::criterion)
                .filter(each -> each.level() == Level.VERDICT)
                .map(Criterion::id)
                .toList();
        long expected = verdicts.isEmpty() ? 0 : 1;
        return evaluation.verdicts().size() == expected
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.verdicts", evaluation.verdicts(), verdicts));
    }

    /** Where who the subjects are can be told without the engine, their number. */
    private static Optional<String> subjects(List<Spoken> inForce, Map<String, Long> counted, Dossier dossier) {
        for (Spoken each : inForce) {
            OptionalLong expected = subjects(each, dossier);
            long found = counted.getOrDefault(each.criterion().id(), 0L);
            // of a county without any subject one finding says so
            if (expected.isPresent() && Math.max(1, expected.getAsLong()) != found) {
                return Optional.of(TestkitMessages.text(
                        "breach.subjects", each.criterion().id(), found, Math.max(1, expected.getAsLong())));
            }
        }
        return Optional.empty();
    }

    private static OptionalLong subjects(Spoken spoken, Dossier dossier) {
        Criterion criterion = spoken.criterion();
        List<School> counted = dossier.schools().stream()
                .filter(spoken.pack().population()::counts)
                .toList();
        if (criterion.selector().field("scope").isPresent() || criterion.level() == Level.VERDICT) {
            return OptionalLong.empty();
        }
        boolean ofCounty = criterion.selector().field("about").orElse("").equals(FactDefinition.COUNTY);
        return switch (criterion.selector().type()) {
            case "SectionIndicator", "SectionItems" -> sections(criterion, counted);
            case "ClassIndicator" -> classes(criterion, counted);
            case "SchoolIndicator" ->
                OptionalLong.of(counted.stream()
                        .filter(each -> each.section(Stage.PRIMARY).isPresent()
                                || each.section(Stage.JUNIOR).isPresent())
                        .count());
            case "Evidence" -> OptionalLong.of(ofCounty ? 1 : counted.size());
            case "YearsSince" -> OptionalLong.of(1);
            case "CountyIndicator" ->
                criterion.selector().field("code").isPresent() ? OptionalLong.of(1) : OptionalLong.empty();
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong sections(Criterion criterion, List<School> counted) {
        Optional<Stage> stage = criterion.selector().stage();
        return stage.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(counted.stream()
                        .filter(each -> each.section(stage.get()).isPresent())
                        .count());
    }

    /** A school with students of the stage and without classes is a subject itself: they are missing. */
    private static OptionalLong classes(Criterion criterion, List<School> counted) {
        Optional<Stage> stage = criterion.selector().stage();
        if (stage.isEmpty()) {
            return OptionalLong.empty();
        }
        long subjects = 0;
        for (School school : counted) {
            if (school.section(stage.get()).isPresent()) {
                long classes = school.classes().stream()
                        .filter(each -> each.stage() == stage.get())
                        .count();
                subjects += Math.max(1, classes);
            }
        }
        return OptionalLong.of(subjects);
    }
}
