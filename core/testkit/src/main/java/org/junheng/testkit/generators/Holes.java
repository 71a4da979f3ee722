package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;

/** Makes dossiers with facts left out, and with the holes filled at random. */
public final class Holes {
    private final Dictionary dictionary;
    private final Random random;

    /** Holes that repeat themselves with the same seed. */
    public Holes(Dictionary dictionary, long seed) {
        this.dictionary = dictionary;
        this.random = new Random(seed);
    }

    /**
     * Every fact of a county, its schools and their sections, as owner and code; series as a whole and year by year; classes as a
     * whole; lists of records as a whole and field by field. In the same order in every virtual machine.
     */
    public static List<String> places(Dossier dossier) {
        List<String> places = new ArrayList<>();
        dossier.county().facts().codes().forEach(code -> places.add("county " + code));
        new TreeMap<>(dossier.county().series()).forEach((code, years) -> {
            places.add("series " + code);
            years.keySet().forEach(year -> places.add("series " + code + "/" + year));
        });
        addRecords("county", dossier.county().records(), places);
        for (School school : dossier.schools()) {
            school.facts().codes().forEach(code -> places.add(school.code() + " " + code));
            for (Section section : school.sections()) {
                section.facts().codes().forEach(code -> places.add(school.code() + "/" + section.stage() + " " + code));
            }
            if (!school.classes().isEmpty()) {
                places.add(school.code() + " #classes");
            }
            addRecords(school.code(), school.records(), places);
        }
        return places;
    }

    private static void addRecords(String owner, Map<String, List<Facts>> records, List<String> places) {
        new TreeMap<>(records).forEach((kind, list) -> {
            places.add(owner + " #" + kind);
            for (int i = 0; i < list.size(); i++) {
                for (String field : list.get(i).codes()) {
                    places.add(owner + " #" + kind + "/" + i + " " + field);
                }
            }
        });
    }

    /** Some of the places. */
    public Set<String> some(Dossier dossier, int most) {
        List<String> places = places(dossier);
        Set<String> some = new HashSet<>();
        for (int i = places.isEmpty() ? 0 : random.nextInt(most + 1); i > 0; i--) {
            some.add(places.get(random.nextInt(places.size())));
        }
        return some;
    }

    /** The dossier without some places. */
    public Dossier without(Dossier dossier, Set<String> places) {
        return changed(dossier, places, false);
    }

    /** The dossier with other values at some places, within the dictionary's bounds; classes and records stay as they are. */
    public Dossier refilled(Dossier dossier, Set<String> places) {
        return changed(dossier, places, true);
    }

    private Dossier changed(Dossier dossier, Set<String> places, boolean refill) {
        County county = dossier.county();
        Facts facts = Facts.of(changed(county.facts(), "county", FactDefinition.COUNTY, places, refill));
        Dossier.Builder changed = Dossier.builder(new County(
                        county.code(),
                        county.name(),
                        facts,
                        changedSeries(county.series(), places, refill),
                        records(county.records(), "county", places, refill)))
                .asOf(dossier.asOf().orElse(null))
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
        changed.records(records(school.records(), school.code(), places, refill));
        for (Section section : school.sections()) {
            String owner = school.code() + "/" + section.stage();
            changed.section(
                    section.stage(),
                    section.students(),
                    changed(section.facts(), owner, FactDefinition.SECTION, places, refill));
        }
        return changed.build();
    }

    private Map<String, SortedMap<Integer, BigDecimal>> changedSeries(
            Map<String, SortedMap<Integer, BigDecimal>> series, Set<String> places, boolean refill) {
        Map<String, SortedMap<Integer, BigDecimal>> changed = new HashMap<>();
        // in the same order in every virtual machine: what chance fills in depends on it
        new TreeMap<>(series).forEach((code, years) -> {
            NavigableMap<Integer, BigDecimal> left = new TreeMap<>();
            FactDefinition fact =
                    dictionary.find(FactDefinition.COUNTY_SERIES, code).orElseThrow();
            years.forEach((year, figure) -> {
                if (!places.contains("series " + code) && !places.contains("series " + code + "/" + year)) {
                    left.put(year, figure);
                } else if (refill) {
                    left.put(year, number(fact, figure));
                }
            });
            changed.put(code, left);
        });
        changed.values().removeIf(Map::isEmpty);
        return changed;
    }

    /** Records stay as they are where others are filled in anew. */
    private static Map<String, List<Facts>> records(
            Map<String, List<Facts>> records, String owner, Set<String> places, boolean refill) {
        Map<String, List<Facts>> left = new HashMap<>();
        records.forEach((kind, list) -> {
            if (refill) {
                left.put(kind, list);
            } else if (!places.contains(owner + " #" + kind)) {
                left.put(kind, fields(list, owner + " #" + kind, places));
            }
        });
        return left;
    }

    private static List<Facts> fields(List<Facts> records, String owner, Set<String> places) {
        List<Facts> left = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            String record = owner + "/" + i + " ";
            Map<String, Object> fields = new HashMap<>(records.get(i).asMap());
            fields.keySet().removeIf(field -> places.contains(record + field));
            left.add(Facts.of(fields));
        }
        return left;
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
            case DATE, PAST_DATE, TEXT, RECORDS -> java.util.Objects.requireNonNull(old);
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
        BigDecimal least = fact.min() == null ? BigDecimal.ZERO : fact.min();
        BigDecimal most = fact.max();
        return most == null ? changed.max(least) : changed.max(least).min(most);
    }
}
