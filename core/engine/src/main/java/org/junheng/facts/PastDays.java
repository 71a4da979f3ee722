package org.junheng.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junheng.input.Messages;

/** The days of a dossier that cannot lie after the day of an evaluation: dates of what has happened, and of attestations. */
final class PastDays {
    private static final Messages MESSAGES = new Messages(PastDays.class, "org.junheng.messages");

    private final Map<String, List<FactDefinition>> past = new HashMap<>();
    private final List<Day> days = new ArrayList<>();

    private PastDays(Dictionary dictionary) {
        dictionary.all().stream()
                .filter(each -> each.type() == FactType.PAST_DATE)
                .forEach(each -> past.computeIfAbsent(each.holder(), holder -> new ArrayList<>())
                        .add(each));
    }

    /**
     * A day.
     *
     * @param path its place in the dossier
     * @param name what it is
     * @param day the day
     */
    record Day(String path, String name, LocalDate day) {}

    static List<Day> of(Dossier dossier, Dictionary dictionary) {
        PastDays collected = new PastDays(dictionary);
        if (!collected.past.isEmpty()) {
            collected.addFacts(dossier);
        }
        dossier.attestations().forEach(collected::add);
        return collected.days;
    }

    private void addFacts(Dossier dossier) {
        add(dossier.county().facts(), FactDefinition.COUNTY, () -> "county.facts");
        add(dossier.county().records(), FactDefinition.COUNTY, () -> "records");
        for (School school : dossier.schools()) {
            Supplier<String> path = () -> "schools[" + school.code() + "]";
            add(school.facts(), FactDefinition.SCHOOL, () -> path.get() + ".facts");
            add(school.records(), FactDefinition.SCHOOL, () -> path.get() + ".records");
            for (Section section : school.sections()) {
                add(
                        section.facts(),
                        FactDefinition.SECTION,
                        () -> path.get() + ".sections." + section.stage().code() + ".facts");
            }
        }
    }

    private void add(Map<String, List<Facts>> records, String owner, Supplier<String> path) {
        records.forEach((kind, list) -> {
            for (int i = 0; i < list.size(); i++) {
                int place = i;
                add(list.get(i), owner + "/" + kind, () -> path.get() + "." + kind + "[" + place + "]");
            }
        });
    }

    /** Its place is spelt out only where there is a day: most schools have none. */
    private void add(Facts facts, String holder, Supplier<String> path) {
        for (FactDefinition fact : past.getOrDefault(holder, List.of())) {
            if (facts.get(fact.code()) instanceof LocalDate day) {
                days.add(new Day(path.get() + "." + fact.code(), fact.name(), day));
            }
        }
    }

    private void add(Attestation each) {
        LocalDate on = each.on();
        if (on != null) {
            String path = "attestations[" + each.criterion() + " " + each.subject() + "].on";
            days.add(new Day(path, MESSAGES.format("attestation.day", each.criterion()), on));
        }
    }
}
