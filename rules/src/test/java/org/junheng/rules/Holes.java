package org.junheng.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;

/** Makes dossiers with facts left out, and with the holes filled at random. */
final class Holes {
    private final Dictionary dictionary;
    private final Random random;

    Holes(Dictionary dictionary, long seed) {
        this.dictionary = dictionary;
        this.random = new Random(seed);
    }

    /** Every fact of a county, its schools and their sections, as owner and code; records and classes as a whole. */
    static List<String> places(Dossier dossier) {
        List<String> places = new ArrayList<>();
        dossier.county().facts().codes().forEach(code -> places.add("county " + code));
        for (School school : dossier.schools()) {
            school.facts().codes().forEach(code -> places.add(school.code() + " " + code));
            for (Section section : school.sections()) {
                section.facts().codes().forEach(code -> places.add(school.code() + "/" + section.stage() + " " + code));
            }
            if (!school.classes().isEmpty()) {
                places.add(school.code() + " #classes");
            }
            school.records().keySet().forEach(kind -> places.add(school.code() + " #" + kind));
        }
        return places;
    }

    /** Some of the places. */
    Set<String> some(Dossier dossier, int most) {
        List<String> places = places(dossier);
        Set<String> some = new HashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(places.get(random.nextInt(places.size())));
        }
        return some;
    }

    /** The dossier without some places. */
    Dossier without(Dossier dossier, Set<String> places) {
        return changed(dossier, places, false);
    }

    /** The dossier with other values at some places, within the dictionary's bounds; classes and records stay as they are. */
    Dossier refilled(Dossier dossier, Set<String> places) {
        return changed(dossier, places, true);
    }

    private Dossier changed(Dossier dossier, Set<String> places, boolean refill) {
        County county = dossier.county();
        Facts facts = Facts.of(changed(county.facts(), "county", FactDefinition.COUNTY, places, refill));
        Dossier.Builder changed = Dossier.builder(
                        new County(county.code(), county.name(), facts, county.series(), county.records()))
                .attestations(dossier.attestations())
                .reported(dossier.reported());
        dossier.schools().forEach(school -> changed.school(changed(school, places, refill)));
        return changed.build();
    }

    private School changed(School school, Set<String> places, boolean refill) {
        School.Builder changed = School.builder(school.code(), school.name(), school.kind())
                .attributes(school.attributes())
                .facts(changed(school.facts(), school.code(), FactDefinition.SCHOOL, places, refill));
        if (refill || !places.contains(school.code() + " #classes")) {
            changed.classes(school.classes());
        }
        Map<String, List<Facts>> records = new HashMap<>(school.records());
        records.keySet().removeIf(kind -> !refill && places.contains(school.code() + " #" + kind));
        changed.records(records);
        for (Section section : school.sections()) {
            String owner = school.code() + "/" + section.stage();
            changed.section(
                    section.stage(),
                    section.students(),
                    changed(section.facts(), owner, FactDefinition.SECTION, places, refill));
        }
        return changed.build();
    }

    private Map<String, Object> changed(Facts facts, String owner, String holder, Set<String> places, boolean refill) {
        Map<String, Object> values = new HashMap<>(facts.asMap());
        for (String code : facts.codes()) {
            if (places.contains(owner + " " + code)) {
                values.remove(code);
                if (refill) {
                    values.put(code, value(dictionary.find(holder, code).orElseThrow(), facts.get(code)));
                }
            }
        }
        return values;
    }

    private Object value(FactDefinition fact, @org.jspecify.annotations.Nullable Object old) {
        return switch (fact.type()) {
            case FLAG -> random.nextBoolean();
            case WORD -> fact.words().get(random.nextInt(fact.words().size()));
            case LEVEL -> BigDecimal.valueOf(1 + random.nextInt(fact.words().size()));
            case COUNT, AMOUNT -> number(fact, old);
            case DATE, PAST_DATE, TEXT -> java.util.Objects.requireNonNull(old);
        };
    }

    /** Near the old value, or far below or above it. */
    private BigDecimal number(FactDefinition fact, @org.jspecify.annotations.Nullable Object old) {
        BigDecimal number = old instanceof BigDecimal value ? value : BigDecimal.TEN;
        BigDecimal step = BigDecimal.ONE.movePointLeft(fact.decimals());
        BigDecimal changed = switch (random.nextInt(4)) {
            case 0 -> number.add(step);
            case 1 -> number.subtract(step);
            case 2 -> BigDecimal.ZERO;
            default -> number.multiply(BigDecimal.valueOf(2));
        };
        BigDecimal most = fact.max();
        return most == null
                ? changed.max(BigDecimal.ZERO)
                : changed.max(BigDecimal.ZERO).min(most);
    }
}
