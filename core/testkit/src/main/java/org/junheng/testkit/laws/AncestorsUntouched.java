package org.junheng.testkit.laws;

import java.util.Optional;
import org.junheng.packs.Pack;
import org.junheng.testkit.TestkitMessages;

/** A pack changes no byte of what its ancestors say in their own views. */
final class AncestorsUntouched implements Law {
    @Override
    public int cost() {
        return 2;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        String local = pack.pack().id();
        for (Pack ancestor : pack.line()) {
            String id = ancestor.id();
            if (!id.equals(local) && PackUnderLaw.isUsable(ancestor, trial.day())) {
                String alone = Written.json(pack.inViews(trial, id), id);
                String beside = Written.json(pack.inViews(trial, id, local), id);
                if (!alone.equals(beside)) {
                    return Optional.of(TestkitMessages.text("breach.ancestor", id, Written.difference(alone, beside)));
                }
            }
        }
        return Optional.empty();
    }
}
