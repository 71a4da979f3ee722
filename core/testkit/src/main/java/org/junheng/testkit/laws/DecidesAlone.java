package org.junheng.testkit.laws;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Level;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/**
 * A criterion decides the verdict when there is no other. Among hundreds of criteria some are always unmet and hide what all
 * others do to the verdict; so one is taken at random, with those that it names or counts, and every second time nothing is attested.
 */
final class DecidesAlone implements Law {
    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dice dice = trial.dice();
        Dossier dossier = dice.oneOf(List.of(trial.dossier(), unattested(trial.dossier())));
        RulesOfPack rules = new RulesOfPack(pack.rules(), pack.line(), List.of(dossier), trial.day());
        List<String> names = new ArrayList<>(rules.names());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String name = dice.oneOf(names);
        List<Spoken> spoken = spoken(pack, trial, rules.needed(name));
        Evaluation evaluation = rules.evaluate(ids(spoken)).get(0);
        return evaluation.verdicts().isEmpty()
                ? Optional.empty()
                : VerdictFollowsFindings.breach(pack, evaluation, spoken)
                        .map(each -> TestkitMessages.text("breach.decides", each, name));
    }

    /** Some criteria in force, and the verdict over them. */
    private static List<Spoken> spoken(PackUnderLaw pack, Trial trial, Set<String> criteria) {
        return pack.inForce(trial.day()).stream()
                .filter(each -> each.criterion().level() == Level.VERDICT
                        || criteria.contains(each.criterion().id()))
                .toList();
    }

    private static Set<String> ids(List<Spoken> spoken) {
        Set<String> ids = new HashSet<>();
        spoken.forEach(each -> ids.add(each.criterion().id()));
        return ids;
    }

    private static Dossier unattested(Dossier dossier) {
        Dossier.Builder builder = Dossier.builder(dossier.county())
                .asOf(dossier.asOf().orElse(null))
                .reported(dossier.reported());
        dossier.schools().forEach(builder::school);
        return builder.build();
    }
}
