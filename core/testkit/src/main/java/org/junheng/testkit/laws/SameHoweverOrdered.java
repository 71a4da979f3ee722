package org.junheng.testkit.laws;

import java.util.Optional;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Copies;
import org.junheng.testkit.generators.Dice;

/** The same county in another order is the same county, and the same evaluation has the same bytes. */
final class SameHoweverOrdered implements Law {
    @Override
    public int cost() {
        return 2;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        String first = Written.json(pack.evaluate(trial));
        String again = Written.json(pack.evaluate(trial));
        String other = Written.json(pack.evaluate(reordered(trial.dossier(), trial.dice()), trial.day()));
        if (!first.equals(again)) {
            return Optional.of(TestkitMessages.text("breach.again", Written.difference(first, again)));
        }
        return first.equals(other)
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach.order", Written.difference(first, other)));
    }

    private static Dossier reordered(Dossier dossier, Dice dice) {
        Dossier schools = Copies.withSchools(
                dossier,
                dice.shuffled(dossier.schools().stream()
                        .map(each -> reordered(each, dice))
                        .toList()));
        Dossier attested = Copies.withAttestations(schools, dice.shuffled(dossier.attestations()));
        return Copies.withReported(attested, dice.shuffled(dossier.reported()));
    }

    private static School reordered(School school, Dice dice) {
        School.Builder other = School.builder(school.code(), school.name(), school.kind())
                .attributes(school.attributes())
                .facts(reordered(school.facts(), dice))
                .classes(dice.shuffled(school.classes()))
                .records(school.records());
        dice.shuffled(school.sections())
                .forEach(each -> other.section(each.stage(), each.students(), reordered(each.facts(), dice)));
        return other.build();
    }

    private static java.util.Map<String, Object> reordered(Facts facts, Dice dice) {
        java.util.Map<String, Object> other = new java.util.LinkedHashMap<>();
        dice.shuffled(facts.codes()).forEach(code -> other.putAll(Copies.put(Facts.NONE, code, value(facts, code))));
        return other;
    }

    private static Object value(Facts facts, String code) {
        return java.util.Objects.requireNonNull(facts.get(code), code);
    }
}
