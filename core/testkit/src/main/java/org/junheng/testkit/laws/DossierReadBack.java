package org.junheng.testkit.laws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.DossierText;

/** A dossier that is written and read is the same dossier. */
final class DossierReadBack implements Law {
    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        String text = DossierText.of(trial.dossier());
        Dossier read = pack.evaluator().reader().read(text.getBytes(StandardCharsets.UTF_8), "dossier");
        String again = DossierText.of(read);
        if (!text.equals(again)) {
            return Optional.of(TestkitMessages.text("breach.text", Written.difference(text, again)));
        }
        String one = Written.json(pack.evaluate(trial));
        String other = Written.json(pack.evaluate(read, trial.day()));
        return one.equals(other)
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.readBack", Written.difference(one, other)));
    }
}
