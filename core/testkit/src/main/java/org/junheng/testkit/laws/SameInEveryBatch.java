package org.junheng.testkit.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Counties;
import org.junheng.testkit.generators.Dice;

/** What is found about a county never depends on the counties that are evaluated with it. */
final class SameInEveryBatch implements Law {
    /** More than the engine evaluates at once. */
    private static final int MANY = 60;

    @Override
    public int cost() {
        return 4;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dice dice = trial.dice();
        int others = dice.chance(0.02) ? MANY : dice.between(1, 3);
        List<Dossier> batch = new ArrayList<>();
        for (int i = 0; i < others; i++) {
            batch.add(Counties.county(pack.inquiry(), trial.day(), dice.any()));
        }
        int place = dice.between(0, others);
        batch.add(place, trial.dossier());
        List<Evaluation> all = pack.evaluateAll(batch, trial.day());
        String alone = Written.json(pack.evaluate(trial));
        String among = Written.json(all.get(place));
        return alone.equals(among)
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.batch", others, Written.difference(alone, among)));
    }
}
