package org.junheng.testkit.laws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.input.InvalidInputException;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.BrokenDossiers;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.DossierText;

/** A dossier with a mistake is refused with a sentence about it; any other can be evaluated. Nothing ends in between. */
final class MistakesRefused implements Law {
    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dice dice = trial.dice();
        String text = DossierText.of(trial.dossier());
        for (BrokenDossiers.Mistake mistake : BrokenDossiers.mistakes()) {
            String broken = mistake.in(text);
            if (!broken.equals(text) && !isRefused(pack, trial, broken)) {
                return Optional.of(TestkitMessages.text("breach.accepted", mistake.name()));
            }
        }
        isRefused(pack, trial, BrokenDossiers.damaged(text, dice));
        return Optional.empty();
    }

    private static boolean isRefused(PackUnderLaw pack, Trial trial, String text) {
        try {
            Dossier read = pack.evaluator().reader().read(text.getBytes(StandardCharsets.UTF_8), "dossier");
            pack.evaluate(read, trial.day());
            return false;
        } catch (InvalidInputException e) {
            return !e.problems().isEmpty();
        }
    }
}
