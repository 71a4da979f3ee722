package org.junheng.testkit.generators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junheng.facts.Attestation;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.facts.Section;

/** Dossiers with one part replaced; everything else stays as it is. */
public final class Copies {
    private Copies() {}

    private static Dossier.Builder begun(Dossier dossier, County county) {
        return Dossier.builder(county)
                .asOf(dossier.asOf().orElse(null))
                .reported(dossier.reported())
                .attestations(dossier.attestations());
    }

    /** Another county with the same schools. */
    public static Dossier with(Dossier dossier, County county) {
        Dossier.Builder copy = begun(dossier, county);
        dossier.schools().forEach(copy::school);
        return copy.build();
    }

    /** Other schools. */
    public static Dossier withSchools(Dossier dossier, Collection<School> schools) {
        Dossier.Builder copy = begun(dossier, dossier.county());
        schools.forEach(copy::school);
        return copy.build();
    }

    /** Every school changed. */
    public static Dossier eachSchool(Dossier dossier, Function<School, School> change) {
        return withSchools(dossier, dossier.schools().stream().map(change).toList());
    }

    /** Other attestations. */
    public static Dossier withAttestations(Dossier dossier, List<Attestation> attestations) {
        Dossier.Builder copy = begun(dossier, dossier.county()).attestations(attestations);
        dossier.schools().forEach(copy::school);
        return copy.build();
    }

    /** Other published figures. */
    public static Dossier withReported(Dossier dossier, List<Reported> reported) {
        Dossier.Builder copy = begun(dossier, dossier.county()).reported(reported);
        dossier.schools().forEach(copy::school);
        return copy.build();
    }

    /** Other facts of the county. */
    public static Dossier withCountyFacts(Dossier dossier, Map<String, ?> facts) {
        County county = dossier.county();
        return with(
                dossier, new County(county.code(), county.name(), Facts.of(facts), county.series(), county.records()));
    }

    /** A school under another code, with other facts and sections and everything else the same. */
    public static School school(School school, String code, Map<String, ?> facts, Collection<Section> sections) {
        School.Builder copy = School.builder(code, school.name(), school.kind())
                .attributes(school.attributes())
                .facts(facts)
                .classes(school.classes())
                .records(school.records());
        sections.forEach(
                each -> copy.section(each.stage(), each.students(), each.facts().asMap()));
        return copy.build();
    }

    /** A school with other facts. */
    public static School withFacts(School school, Map<String, ?> facts) {
        return school(school, school.code(), facts, school.sections());
    }

    /** A school with one section replaced. */
    public static School withSection(School school, Section section) {
        return school(
                school,
                school.code(),
                school.facts().asMap(),
                school.sections().stream()
                        .map(each -> each.stage() == section.stage() ? section : each)
                        .toList());
    }

    /** Facts with one more, or with another value of one. */
    public static Map<String, Object> put(Facts facts, String code, Object value) {
        Map<String, Object> copy = new HashMap<>(facts.asMap());
        copy.put(code, value);
        return copy;
    }

    /** Facts without one. */
    public static Map<String, Object> without(Facts facts, String code) {
        Map<String, Object> copy = new HashMap<>(facts.asMap());
        copy.remove(code);
        return copy;
    }

    /** A list without the element at a place. */
    static <T> List<T> without(List<T> list, int place) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(place);
        return copy;
    }
}
