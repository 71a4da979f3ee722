package org.junheng.testkit.laws;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.testkit.TestkitMessages;

/**
 * Every criterion finds the same alone (with those that it names or counts) as among all others. Rules of Drools can silence one
 * another (apache/incubator-kie issues 7109 and 7115); ours must not.
 */
final class AloneAsTogether implements Law {
    @Override
    public int cost() {
        return 40;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        RulesOfPack rules = new RulesOfPack(pack.rules(), pack.line(), List.of(trial.dossier()), trial.day());
        Map<String, String> together = RulesOfPack.found(List.of(pack.evaluate(trial)));
        for (String name : together.keySet()) {
            String alone = rules.run(rules.needed(name)).getOrDefault(name, "");
            if (!alone.equals(together.get(name))) {
                return Optional.of(TestkitMessages.text("breach.alone", name, alone, together.get(name)));
            }
        }
        return Optional.empty();
    }
}
