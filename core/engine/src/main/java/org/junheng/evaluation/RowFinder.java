package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;

/** Finds the subjects of indicators of one holder that are in scope. */
final class RowFinder {
    private final String holder;
    private final ScopeMembership scope;
    private final @Nullable Stage stage;
    /** What is missing where the subjects themselves are; many schools may lack the same. */
    private List<Missing> absent = List.of();

    /** A finder; a stage narrows classes to that stage. */
    RowFinder(String holder, ScopeMembership scope, @Nullable Stage stage) {
        this.holder = holder;
        this.scope = scope;
        this.stage = stage;
    }

    RowsByCounty<Row> in(List<Dossier> batch) {
        return new RowsByCounty<>(batch, county -> rows(batch.get(county)));
    }

    private List<Row> rows(Dossier dossier) {
        Row county = Row.of(dossier);
        if (holder.equals(FactDefinition.COUNTY)) {
            return scope.admit(county).stream().toList();
        }
        if (holder.startsWith(FactDefinition.COUNTY + "/")) {
            return records(county).toList();
        }
        List<Row> rows = new ArrayList<>();
        for (School school : dossier.schools()) {
            if (scope.counts(school)) {
                rows(Row.of(dossier, school), school).forEach(rows::add);
            }
        }
        return rows;
    }

    private Stream<Row> rows(Row row, School school) {
        return switch (holder) {
            case FactDefinition.SCHOOL -> hasCompulsory(school) ? scope.admit(row).stream() : Stream.empty();
            case IndicatorDefinition.CLASS -> classes(row, school);
            default -> records(row);
        };
    }

    private static boolean hasCompulsory(School school) {
        return school.section(Stage.PRIMARY).isPresent()
                || school.section(Stage.JUNIOR).isPresent();
    }

    /** Stage by stage: a stage with students has classes, and if none are handed in they are missing. */
    private Stream<Row> classes(Row row, School school) {
        return Stream.of(Stage.PRIMARY, Stage.JUNIOR)
                .filter(each -> stage == null || stage == each)
                .filter(each -> school.section(each).isPresent())
                .flatMap(each -> {
                    List<Row> classes = school.classes().stream()
                            .filter(one -> one.stage() == each)
                            .map(row::of)
                            .toList();
                    return classes.isEmpty()
                            ? lacking(row)
                            : classes.stream().map(scope::admit).flatMap(Optional::stream);
                });
    }

    private Stream<Row> records(Row owner) {
        String kind = holder.substring(holder.indexOf('/') + 1);
        String name = scope.dictionary().recordName(holder).orElse("");
        Optional<List<Facts>> records = owner.records(kind);
        if (records.isEmpty()) {
            return lacking(owner);
        }
        List<Row> rows = new ArrayList<>();
        for (int place = 1; place <= records.get().size(); place++) {
            scope.admit(owner.of(new Row.Place(kind, name, place, records.get().get(place - 1))))
                    .ifPresent(rows::add);
        }
        return rows.stream();
    }

    /** The owner itself, if what belongs to it could be in scope: what it has of the kind is not known. */
    private Stream<Row> lacking(Row owner) {
        if (absent.isEmpty()) {
            absent = List.of(kind());
        }
        return scope.admitOwner(owner).map(each -> each.lacking(absent)).stream();
    }

    private Missing kind() {
        String kind = holder.substring(holder.indexOf('/') + 1);
        return holder.equals(IndicatorDefinition.CLASS)
                ? Missing.of("classes", Wording.text("part.classes"))
                : Missing.of(kind, Wording.records(scope.dictionary(), holder));
    }
}
