package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.findings.Subject;

/**
 * A number that was handed in about the subject of a finding, and the dossier with another number in its place.
 *
 * @param dossier the dossier
 * @param owner the county or school; of a section the school
 * @param subject the subject
 * @param code the fact
 */
public record FigureAt(Dossier dossier, Optional<School> owner, Subject subject, String code) {
    /** The number of a fact of a subject; empty if it has none of its own. */
    public static Optional<FigureAt> of(Dossier dossier, Subject subject, String code) {
        String owner = subject.code().split("/", -1)[0];
        Optional<School> school = dossier.schools().stream()
                .filter(each -> each.code().equals(owner))
                .findFirst();
        FigureAt figure = new FigureAt(dossier, school, subject, code);
        return figure.value().isPresent() ? Optional.of(figure) : Optional.empty();
    }

    /** What was handed in. */
    public Optional<BigDecimal> value() {
        return switch (subject.type()) {
            case COUNTY -> county().facts().number(code);
            case SCHOOL -> owner.flatMap(each -> each.facts().number(code));
            case SECTION ->
                owner.flatMap(each -> section(each)
                        .flatMap(section -> section.facts().number(code))
                        .or(() -> each.facts().number(code)));
            case ROOM, RECORD -> record().flatMap(each -> each.number(code));
            case SERIES -> Optional.ofNullable(years().get(year()));
            case CLASS -> Optional.empty();
        };
    }

    /** The dossier with another number; empty if the dictionary does not allow it. */
    public Optional<Dossier> with(BigDecimal number, Dictionary dictionary) {
        boolean fits = definition(dictionary)
                .filter(each -> (subject.type() == Subject.Type.SERIES
                                ? each.complaintOfYear(number)
                                : each.complaint(number))
                        .isEmpty())
                .isPresent();
        return fits ? Optional.of(changed(number)) : Optional.empty();
    }

    /** What the dictionary says of it. */
    public Optional<FactDefinition> definition(Dictionary dictionary) {
        return switch (subject.type()) {
            case COUNTY -> dictionary.find(FactDefinition.COUNTY, code);
            case SCHOOL -> dictionary.find(FactDefinition.SCHOOL, code);
            case SECTION -> dictionary.find(FactDefinition.SECTION, code);
            case ROOM, RECORD -> dictionary.find((owner.isPresent() ? "school/" : "county/") + part(1), code);
            case SERIES -> dictionary.find(FactDefinition.COUNTY_SERIES, code);
            case CLASS -> Optional.empty();
        };
    }

    private Dossier changed(BigDecimal number) {
        return switch (subject.type()) {
            case COUNTY -> Copies.withCountyFacts(dossier, Copies.put(county().facts(), code, number));
            case SCHOOL -> school(each -> Copies.withFacts(each, Copies.put(each.facts(), code, number)));
            case SECTION -> school(each -> inSection(each, number));
            case ROOM, RECORD -> inRecord(number);
            case SERIES -> inYear(number);
            case CLASS -> dossier;
        };
    }

    private School inSection(School school, BigDecimal number) {
        Optional<Section> own = section(school).filter(each -> each.facts().get(code) != null);
        return own.isPresent()
                ? Copies.withSection(school, with(own.get(), number))
                : Copies.withFacts(school, Copies.put(school.facts(), code, number));
    }

    private Section with(Section section, BigDecimal number) {
        return new Section(section.stage(), section.students(), Facts.of(Copies.put(section.facts(), code, number)));
    }

    private Dossier inRecord(BigDecimal number) {
        if (owner.isPresent()) {
            return school(each -> {
                School.Builder copy = School.builder(each.code(), each.name(), each.kind())
                        .attributes(each.attributes())
                        .facts(each.facts().asMap())
                        .classes(each.classes())
                        .records(records(each.records(), number));
                each.sections()
                        .forEach(one -> copy.section(
                                one.stage(), one.students(), one.facts().asMap()));
                return copy.build();
            });
        }
        County county = county();
        return Copies.with(
                dossier,
                new County(
                        county.code(),
                        county.name(),
                        county.facts(),
                        county.series(),
                        records(county.records(), number)));
    }

    private Map<String, List<Facts>> records(Map<String, List<Facts>> records, BigDecimal number) {
        Map<String, List<Facts>> changed = new HashMap<>(records);
        List<Facts> list = new ArrayList<>(records.getOrDefault(part(1), List.of()));
        int place = Integer.parseInt(part(2)) - 1;
        list.set(place, Facts.of(Copies.put(list.get(place), code, number)));
        changed.put(part(1), list);
        return changed;
    }

    private Dossier inYear(BigDecimal number) {
        County county = county();
        Map<String, SortedMap<Integer, BigDecimal>> series = new HashMap<>(county.series());
        SortedMap<Integer, BigDecimal> years = new TreeMap<>(years());
        years.put(year(), number);
        series.put(code, years);
        return Copies.with(dossier, new County(county.code(), county.name(), county.facts(), series, county.records()));
    }

    private Dossier school(java.util.function.UnaryOperator<School> change) {
        String changed = part(0);
        return Copies.eachSchool(dossier, each -> each.code().equals(changed) ? change.apply(each) : each);
    }

    private County county() {
        return dossier.county();
    }

    private Optional<Section> section(School school) {
        return Optional.ofNullable(subject.stage()).flatMap(school::section);
    }

    private Optional<Facts> record() {
        Map<String, List<Facts>> all = owner.map(School::records).orElseGet(county()::records);
        List<Facts> list = all.getOrDefault(part(1), List.of());
        int place = part(2).matches("[0-9]+") ? Integer.parseInt(part(2)) - 1 : -1;
        return place >= 0 && place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }

    private SortedMap<Integer, BigDecimal> years() {
        return county().series().getOrDefault(code, new TreeMap<>());
    }

    private Integer year() {
        return part(1).matches("[0-9]{4}") ? Integer.parseInt(part(1)) : -1;
    }

    private String part(int place) {
        String[] parts = subject.code().split("/", -1);
        return place < parts.length ? parts[place] : "";
    }
}
