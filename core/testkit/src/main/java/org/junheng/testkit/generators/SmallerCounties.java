package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;

/** Dossiers that say a little less than another, the much smaller ones first: by these steps a find becomes readable. */
public final class SmallerCounties {
    private final List<Supplier<Dossier>> smaller = new ArrayList<>();

    private SmallerCounties() {}

    /** The dossiers one step smaller, made one by one. None of them can be made smaller for ever. */
    public static Stream<Dossier> of(Dossier dossier) {
        SmallerCounties smaller = new SmallerCounties();
        smaller.fewerSchools(dossier);
        smaller.lessOfTheCounty(dossier);
        smaller.lessOfTheSchools(dossier);
        return smaller.smaller.stream().map(Supplier::get);
    }

    private void fewerSchools(Dossier dossier) {
        List<School> schools = dossier.schools();
        if (schools.size() > 2) {
            int half = schools.size() / 2;
            add(() -> Copies.withSchools(withoutTheirs(dossier), schools.subList(0, half)));
            add(() -> Copies.withSchools(withoutTheirs(dossier), schools.subList(half, schools.size())));
        }
        for (int i = 0; i < schools.size(); i++) {
            int place = i;
            String code = schools.get(i).code();
            add(() -> Copies.withSchools(
                    Copies.withAttestations(
                            dossier,
                            dossier.attestations().stream()
                                    .filter(each -> !each.subject().equals(code))
                                    .toList()),
                    Copies.without(schools, place)));
        }
    }

    /** Without what is attested of schools. */
    private static Dossier withoutTheirs(Dossier dossier) {
        return Copies.withAttestations(
                dossier,
                dossier.attestations().stream()
                        .filter(each -> each.subject().equals(dossier.county().code()))
                        .toList());
    }

    private void lessOfTheCounty(Dossier dossier) {
        County county = dossier.county();
        fewer(dossier.attestations(), left -> Copies.withAttestations(dossier, left));
        fewer(dossier.reported(), left -> Copies.withReported(dossier, left));
        fewerKeys(
                county.series(),
                left -> Copies.with(
                        dossier, new County(county.code(), county.name(), county.facts(), left, county.records())));
        fewerKeys(
                county.records(),
                left -> Copies.with(
                        dossier, new County(county.code(), county.name(), county.facts(), county.series(), left)));
        facts(county.facts(), left -> Copies.withCountyFacts(dossier, left));
    }

    private void lessOfTheSchools(Dossier dossier) {
        for (School school : dossier.schools()) {
            Function<School, Dossier> changed =
                    other -> Copies.eachSchool(dossier, each -> each.equals(school) ? other : each);
            if (school.sections().size() > 1) {
                for (int i = 0; i < school.sections().size(); i++) {
                    int place = i;
                    add(() -> changed.apply(plain(school, Copies.without(school.sections(), place))));
                }
            }
            if (!school.classes().isEmpty()
                    || !school.records().isEmpty()
                    || !school.attributes().equals(School.Attributes.UNKNOWN)) {
                add(() -> changed.apply(plain(school, school.sections())));
            }
            facts(school.facts(), left -> changed.apply(Copies.withFacts(school, left)));
            for (Section section : school.sections()) {
                facts(
                        section.facts(),
                        left -> changed.apply(Copies.withSection(
                                school, new Section(section.stage(), section.students(), Facts.of(left)))));
                fewerStudents(section, other -> changed.apply(Copies.withSection(school, other)));
            }
        }
    }

    private void fewerStudents(Section section, Function<Section, Dossier> changed) {
        for (int students : List.of(1, 100, section.students() / 2)) {
            if (students > 0 && students < section.students()) {
                add(() -> changed.apply(new Section(section.stage(), students, section.facts())));
            }
        }
    }

    /** The school with some of its sections and without classes, records and whatever else is known of it. */
    private static School plain(School school, List<Section> sections) {
        School.Builder plain = School.builder(school.code(), school.name(), school.kind())
                .facts(school.facts().asMap());
        sections.forEach(each ->
                plain.section(each.stage(), each.students(), each.facts().asMap()));
        return plain.build();
    }

    private <T> void fewer(List<T> list, Function<List<T>, Dossier> changed) {
        if (list.size() > 1) {
            add(() -> changed.apply(List.of()));
            int half = list.size() / 2;
            add(() -> changed.apply(list.subList(0, half)));
            add(() -> changed.apply(list.subList(half, list.size())));
        }
        for (int i = 0; i < list.size(); i++) {
            int place = i;
            add(() -> changed.apply(Copies.without(list, place)));
        }
    }

    private <V> void fewerKeys(Map<String, V> map, Function<Map<String, V>, Dossier> changed) {
        fewer(map.keySet().stream().sorted().toList(), left -> {
            Map<String, V> kept = new HashMap<>(map);
            kept.keySet().retainAll(left);
            return changed.apply(kept);
        });
    }

    /** Without some facts, and then with simpler numbers. */
    private void facts(Facts facts, Function<Map<String, Object>, Dossier> changed) {
        fewerKeys(facts.asMap(), changed);
        facts.asMap().forEach((code, value) -> {
            if (value instanceof BigDecimal number) {
                for (BigDecimal simple : List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TEN)) {
                    if (simple.compareTo(number) < 0) {
                        add(() -> changed.apply(Copies.put(facts, code, simple)));
                    }
                }
            }
        });
    }

    private void add(Supplier<Dossier> dossier) {
        smaller.add(dossier);
    }
}
