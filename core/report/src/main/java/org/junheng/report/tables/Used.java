package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Facts;
import org.junheng.facts.School;

/** What a dossier has: its facts as the dictionary describes them, and the tables that it needs. */
final class Used {
    private final Dictionary dictionary;
    private final Set<FactDefinition> facts = new LinkedHashSet<>();
    private final Set<FactDefinition> ofSections = new LinkedHashSet<>();
    private final EnumSet<TableForm.Kind> kinds = EnumSet.of(TableForm.Kind.COUNTY);

    private Used(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Nothing at all. */
    static Used nothing() {
        return new Used(Dictionary.EMPTY);
    }

    static Used of(Dossier dossier, Dictionary dictionary) {
        Used used = new Used(dictionary);
        used.add(FactDefinition.COUNTY, dossier.county().facts().codes());
        used.add(FactDefinition.COUNTY_SERIES, dossier.county().series().keySet());
        used.records(FactDefinition.COUNTY, dossier.county().records());
        dossier.schools().forEach(used::school);
        used.needs(TableForm.Kind.SERIES, dossier.county().series().values());
        used.needs(TableForm.Kind.SCHOOLS, dossier.schools());
        used.needs(TableForm.Kind.SECTIONS, dossier.schools());
        used.needs(TableForm.Kind.REPORTED, dossier.reported());
        used.needs(TableForm.Kind.ATTESTATIONS, dossier.attestations());
        return used;
    }

    Set<FactDefinition> facts() {
        return facts;
    }

    /** Figures that the dictionary asks of the whole school, and the dossier has of sections. */
    Set<FactDefinition> ofSections() {
        return ofSections;
    }

    Set<TableForm.Kind> kinds() {
        return kinds;
    }

    private void school(School school) {
        add(FactDefinition.SCHOOL, school.facts().codes());
        school.sections()
                .forEach(section -> add(FactDefinition.SECTION, section.facts().codes()));
        records(FactDefinition.SCHOOL, school.records());
        needs(TableForm.Kind.CLASSES, school.classes());
    }

    private void needs(TableForm.Kind kind, Collection<?> rows) {
        if (!rows.isEmpty()) {
            kinds.add(kind);
        }
    }

    private void records(String owner, Map<String, List<Facts>> records) {
        records.forEach((kind, list) -> {
            String holder = owner + "/" + kind;
            // also where there are none: the table is where that is said
            List<String> codes = new ArrayList<>(dictionary.codes(holder));
            add(holder, codes);
            dictionary.recordName(holder).ifPresent(name -> facts.add(named(owner, kind, name)));
        });
    }

    private static FactDefinition named(String owner, String kind, String name) {
        return new FactDefinition(kind, name, owner, FactType.RECORDS, "", 0, null, null, List.of(), null, "");
    }

    private void add(String holder, Collection<String> codes) {
        for (String code : codes) {
            dictionary.find(holder, code).ifPresent(fact -> {
                facts.add(fact);
                if (holder.equals(FactDefinition.SECTION) && !fact.holder().equals(holder)) {
                    ofSections.add(fact);
                }
            });
        }
    }
}
