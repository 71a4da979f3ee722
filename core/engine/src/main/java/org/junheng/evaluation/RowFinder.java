package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/** Finds the subjects of indicators of one holder that are in scope. */
final class RowFinder {
    private final String holder;
    private final ScopeMembership scope;
    private final @Nullable Stage stage;
    private final String kind;
    private final String name;
    /** What is missing where the subjects themselves are; many schools may lack the same. */
    private List<Missing> absent = List.of();

    /** A finder; a stage narrows classes to that stage. */
    RowFinder(String holder, ScopeMembership scope, @Nullable Stage stage) {
        this.holder = holder;
        this.scope = scope;
        this.stage = stage;
        this.kind = holder.substring(holder.indexOf('/') + 1);
        this.name = scope.dictionary().recordName(holder).orElse("");
    }

    RowsByCounty<Row> in(List<Dossier> batch) {
        return new RowsByCounty<>(batch, county -> rows(batch.get(county)));
    }

    private List<Row> rows(Dossier dossier) {
        List<Row> rows = new ArrayList<>();
        if (holder.equals(FactDefinition.COUNTY)) {
            scope.admit(Row.of(dossier)).ifPresent(rows::add);
        } else if (holder.startsWith(FactDefinition.COUNTY + "/")) {
            addRecords(Row.of(dossier), rows);
        } else {
            for (School school : dossier.schools()) {
                if (scope.counts(school)) {
                    add(Row.of(dossier, school), school, rows);
                }
            }
        }
        return rows;
    }

    private void add(Row row, School school, List<Row> rows) {
        switch (holder) {
            case FactDefinition.SCHOOL -> {
                if (hasCompulsory(school)) {
                    scope.admit(row).ifPresent(rows::add);
                }
            }
            case IndicatorDefinition.CLASS -> {
                addClasses(row, school, Stage.PRIMARY, rows);
                addClasses(row, school, Stage.JUNIOR, rows);
            }
            default -> addRecords(row, rows);
        }
    }

    private static boolean hasCompulsory(School school) {
        for (Section section : school.sections()) {
            if (section.stage() != Stage.SENIOR) {
                return true;
            }
        }
        return false;
    }

    /** A stage with students has classes, and if none are handed in they are missing. */
    private void addClasses(Row row, School school, Stage of, List<Row> rows) {
        if ((stage != null && stage != of) || school.section(of).isEmpty()) {
            return;
        }
        boolean any = false;
        for (SchoolClass each : school.classes()) {
            if (each.stage() == of) {
                any = true;
                scope.admit(row.of(each)).ifPresent(rows::add);
            }
        }
        if (!any) {
            addLacking(row, rows);
        }
    }

    private void addRecords(Row owner, List<Row> rows) {
        Optional<List<Facts>> records = owner.records(kind);
        if (records.isEmpty()) {
            addLacking(owner, rows);
            return;
        }
        int number = 1;
        for (Facts each : records.get()) {
            scope.admit(owner.of(new Row.Place(kind, name, number++, each))).ifPresent(rows::add);
        }
    }

    /** The owner itself, if what belongs to it could be in scope: what it has of the kind is not known. */
    private void addLacking(Row owner, List<Row> rows) {
        if (absent.isEmpty()) {
            absent = List.of(kind());
        }
        scope.admitOwner(owner).map(each -> each.lacking(absent)).ifPresent(rows::add);
    }

    private Missing kind() {
        return holder.equals(IndicatorDefinition.CLASS)
                ? Missing.of("classes", Wording.text("part.classes"))
                : Missing.of(kind, Wording.records(scope.dictionary(), holder));
    }
}
