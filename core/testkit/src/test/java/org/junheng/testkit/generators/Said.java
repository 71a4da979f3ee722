package org.junheng.testkit.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;

/** Everything that a dossier says, place by place: so that a test can tell what a change changed, and that it changed no more. */
final class Said {
    private final Map<String, String> places = new TreeMap<>();

    private Said(Dossier dossier) {
        dossier.asOf().ifPresent(day -> places.put("asOf", day.toString()));
        places.put("county", dossier.county().code() + " " + dossier.county().name());
        facts("county", dossier.county().facts());
        dossier.county()
                .series()
                .forEach((code, years) -> years.forEach(
                        (year, figure) -> places.put("series " + code + "/" + year, figure.toPlainString())));
        records("county", dossier.county().records());
        dossier.schools().forEach(this::school);
        for (Reported each : dossier.reported()) {
            places.put(
                    "reported " + each.statistic() + " " + each.indicator() + " " + each.stage(),
                    each.value() + " with " + each.decimals());
        }
        for (Attestation each : dossier.attestations()) {
            places.put(
                    "attested " + each.criterion() + " of " + each.subject(),
                    each.holds() + " by " + each.by() + " on " + each.on() + " with " + each.evidence());
        }
    }

    private void school(School school) {
        places.put(school.code(), school.name() + " " + school.kind());
        if (!school.attributes().equals(School.Attributes.UNKNOWN)) {
            places.put(school.code() + " known", school.attributes().toString());
        }
        facts(school.code(), school.facts());
        school.sections().forEach(each -> {
            places.put(school.code() + "/" + each.stage(), each.students() + " students");
            facts(school.code() + "/" + each.stage(), each.facts());
        });
        school.classes()
                .forEach(each -> places.put(
                        school.code() + " class " + each.stage() + each.grade() + each.name(),
                        Integer.toString(each.students())));
        records(school.code(), school.records());
    }

    private void facts(String owner, Facts facts) {
        facts.asMap().forEach((code, value) -> places.put(owner + " " + code, value.toString()));
    }

    private void records(String owner, Map<String, List<Facts>> records) {
        records.forEach((kind, list) -> {
            places.put(owner + " #" + kind, list.size() + " records");
            for (int i = 0; i < list.size(); i++) {
                facts(owner + " #" + kind + "/" + i, list.get(i));
            }
        });
    }

    /** What is said where. */
    static Map<String, String> in(Dossier dossier) {
        return new Said(dossier).places;
    }

    /** Where one dossier says something else than another: {@code place: before -> after}, with {@code -} for nothing. */
    static List<String> otherwise(Dossier before, Dossier after) {
        Map<String, String> old = in(before);
        Map<String, String> other = in(after);
        TreeSet<String> all = new TreeSet<>(old.keySet());
        all.addAll(other.keySet());
        List<String> changes = new ArrayList<>();
        for (String place : all) {
            String was = old.getOrDefault(place, "-");
            String is = other.getOrDefault(place, "-");
            if (!was.equals(is)) {
                changes.add(place + ": " + was + " -> " + is);
            }
        }
        return changes;
    }
}
