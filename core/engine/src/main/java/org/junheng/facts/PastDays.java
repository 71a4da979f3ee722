package org.junheng.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junheng.input.Messages;

/** The days of a dossier that cannot lie after the day of an evaluation: dates of what has happened, and of attestations. */
final class PastDays {
    private static final Messages MESSAGES = new Messages(PastDays.class, "org.junheng.messages");

    private PastDays() {}

    /**
     * A day.
     *
     * @param path its place in the dossier
     * @param name what it is
     * @param day the day
     */
    record Day(String path, String name, LocalDate day) {}

    static List<Day> of(Dossier dossier, Dictionary dictionary) {
        List<Day> days = new ArrayList<>();
        for (String code : dictionary.codes(FactDefinition.COUNTY)) {
            FactDefinition fact = dictionary.find(FactDefinition.COUNTY, code).orElseThrow();
            if (fact.type() == FactType.PAST_DATE && dossier.county().facts().get(code) instanceof LocalDate day) {
                days.add(new Day("county.facts." + code, fact.name(), day));
            }
        }
        for (Attestation each : dossier.attestations()) {
            LocalDate on = each.on();
            if (on != null) {
                String path = "attestations[" + each.criterion() + " " + each.subject() + "].on";
                days.add(new Day(path, MESSAGES.format("attestation.day", each.criterion()), on));
            }
        }
        return days;
    }
}
