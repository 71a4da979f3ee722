package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.SchoolPart;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.PackHead;
import org.junheng.packs.Scope;

/** Which tables packs need, and what people can choose in them. */
final class Needs {
    private static final String REPORTED = "ReportedStatistic";

    private Needs() {}

    static Set<TableForm.Kind> of(Collection<Pack> packs) {
        EnumSet<TableForm.Kind> kinds = EnumSet.of(TableForm.Kind.COUNTY);
        for (Pack pack : packs) {
            if (isAboutSchools(pack)) {
                kinds.add(TableForm.Kind.SCHOOLS);
                kinds.add(TableForm.Kind.SECTIONS);
            }
            if (isAboutClasses(pack)) {
                kinds.add(TableForm.Kind.CLASSES);
            }
            if (pack.facts().stream().anyMatch(fact -> fact.holder().equals(FactDefinition.COUNTY_SERIES))) {
                kinds.add(TableForm.Kind.SERIES);
            }
            if (pack.criteria().stream().anyMatch(each -> each.selector().type().equals(REPORTED))) {
                kinds.add(TableForm.Kind.REPORTED);
            }
            if (!PackHead.of(pack).attestable().isEmpty()) {
                kinds.add(TableForm.Kind.ATTESTATIONS);
            }
        }
        return kinds;
    }

    private static boolean isAboutSchools(Pack pack) {
        Stream<String> holders = Stream.of(
                        pack.facts().stream().map(FactDefinition::holder),
                        pack.indicators().stream().map(IndicatorDefinition::holder),
                        pack.scopes().stream().map(Scope::holder),
                        PackHead.of(pack).attestable().values().stream())
                .flatMap(each -> each);
        return isAboutClasses(pack)
                || holders.anyMatch(
                        holder -> holder.startsWith(FactDefinition.SCHOOL) || holder.equals(FactDefinition.SECTION));
    }

    private static boolean isAboutClasses(Pack pack) {
        Set<String> parts = Set.of(
                SchoolPart.CLASSES.code(),
                SchoolPart.LARGEST_CLASS.code(),
                SchoolPart.PRIMARY_STUDENTS_IN_CLASSES.code(),
                SchoolPart.JUNIOR_STUDENTS_IN_CLASSES.code());
        Stream<String> figures = Stream.concat(
                pack.indicators().stream()
                        .flatMap(each -> Stream.concat(each.numerator().stream(), each.denominator().stream()))
                        .map(IndicatorDefinition.Term::fact),
                pack.scopes().stream()
                        .flatMap(each -> each.conditions().stream())
                        .map(Scope.Condition::figure));
        boolean isOfClasses =
                pack.indicators().stream().anyMatch(each -> each.holder().equals(IndicatorDefinition.CLASS))
                        || pack.scopes().stream().anyMatch(each -> each.holder().equals(IndicatorDefinition.CLASS));
        return isOfClasses || figures.anyMatch(parts::contains);
    }

    /**
     * A table with the words of these packs to choose from, and without the columns for figures of a section that the
     * dictionary asks of the whole school.
     *
     * @param ofSections those that a dossier has of its sections all the same
     */
    static TableForm withoutUnasked(TableForm form, Set<FactDefinition> ofSections, Collection<Pack> packs) {
        List<Column> columns = new ArrayList<>();
        for (Column column : form.columns()) {
            FactDefinition fact = column.fact();
            boolean isOfSchool = form.kind() == TableForm.Kind.SECTIONS
                    && fact != null
                    && fact.holder().equals(FactDefinition.SCHOOL);
            if (!isOfSchool || ofSections.contains(fact)) {
                columns.add(withChoices(form, column, packs));
            }
        }
        return new TableForm(form.kind(), form.file(), form.name(), columns);
    }

    private static Column withChoices(TableForm form, Column column, Collection<Pack> packs) {
        if (column.kind() != Column.Kind.LABELLED) {
            return column;
        }
        return column.choosing(form.kind() == TableForm.Kind.REPORTED ? indicators(packs) : criteria(packs));
    }

    /** Indicators whose variation is judged, by name and code. */
    private static List<Choice> indicators(Collection<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.indicators().stream())
                .filter(each -> each.holder().equals(FactDefinition.SECTION)
                        && !each.group().isEmpty())
                .map(each -> new Choice(each.code(), each.name().replaceAll("\\s", "") + " " + each.code()))
                .distinct()
                .toList();
    }

    /** Criteria that can be attested, by id and name. */
    static List<Choice> criteria(Collection<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> {
                    Set<String> attestable = PackHead.of(pack).attestable().keySet();
                    Stream<Choice> ruled = pack.criteria().stream()
                            .filter(each -> attestable.contains(each.id()))
                            .map(each -> new Choice(each.id(), each.id() + " " + shortened(each.title())));
                    Stream<Choice> pending = pack.pending().stream()
                            .map(each -> new Choice(each.id(), each.id() + " " + shortened(each.text())));
                    return Stream.concat(ruled, pending);
                })
                .collect(Collectors.toUnmodifiableList());
    }

    private static String shortened(String text) {
        String joined =
                String.join("", Arrays.asList(Objects.requireNonNull(text).split("\\s+", -1)));
        return joined.length() > 30 ? joined.substring(0, 30) + "…" : joined;
    }
}
