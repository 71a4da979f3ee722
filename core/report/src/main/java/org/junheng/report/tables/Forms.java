package org.junheng.report.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.Ownership;
import org.junheng.facts.Reported;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Stage;
import org.junheng.report.tables.Column.Kind;
import org.junheng.report.tables.Column.Need;

/** The tables for the facts of a dictionary. */
final class Forms {
    /** The code of the column that says: there are no such records. */
    static final String NO_RECORDS = "none";
    /** The code of the column with the code of a school. */
    static final String SCHOOL = "school";
    /** The code of the column with the name of a school, beside its code. */
    static final String SCHOOL_NAME = "school-name";

    private static final int LONGEST_NAME = 31;
    private static final int SPONSORS = 10;

    private final Dictionary dictionary;
    private final List<FactDefinition> order;
    private final Set<String> names = new HashSet<>();

    private Forms(Dictionary dictionary, List<FactDefinition> order) {
        this.dictionary = dictionary;
        this.order = order;
    }

    /** All tables for a dictionary, in the order in which people see them. */
    static List<TableForm> of(Dictionary dictionary) {
        return of(dictionary, dictionary.all());
    }

    /** The same with the facts in another order than that of their codes. */
    static List<TableForm> of(Dictionary dictionary, List<FactDefinition> order) {
        Forms forms = new Forms(dictionary, order);
        List<TableForm> all = new ArrayList<>(List.of(
                TableForm.fixed(TableForm.Kind.COUNTY, forms.county()),
                TableForm.fixed(TableForm.Kind.SCHOOLS, forms.schools()),
                TableForm.fixed(TableForm.Kind.SECTIONS, forms.sections()),
                TableForm.fixed(TableForm.Kind.CLASSES, classes())));
        List<TableForm> last = List.of(
                TableForm.fixed(TableForm.Kind.SERIES, forms.series()),
                TableForm.fixed(TableForm.Kind.REPORTED, reported()),
                TableForm.fixed(TableForm.Kind.ATTESTATIONS, attestations()));
        Stream.concat(all.stream(), last.stream()).map(TableForm::name).forEach(forms.names::add);
        all.addAll(forms.records(TableForm.Kind.SCHOOL_RECORDS, FactDefinition.SCHOOL));
        all.addAll(forms.records(TableForm.Kind.COUNTY_RECORDS, FactDefinition.COUNTY));
        all.addAll(last);
        return List.copyOf(all);
    }

    private List<Column> county() {
        return joined(
                facts(FactDefinition.COUNTY),
                Column.fixed("county", "code", Kind.TEXT, Need.REQUIRED),
                Column.fixed("county", "name", Kind.TEXT, Need.REQUIRED),
                Column.fixed("county", "asOf", Kind.DATE, Need.OPTIONAL));
    }

    private List<Column> schools() {
        return joined(
                facts(FactDefinition.SCHOOL),
                Column.fixed("schools", "code", Kind.TEXT, Need.REQUIRED),
                Column.fixed("schools", "name", Kind.TEXT, Need.REQUIRED),
                Column.fixed("schools", "kind", Kind.WORD, Need.REQUIRED).choosing(Choice.of(SchoolKind.class, "kind")),
                Column.fixed("schools", "locale", Kind.WORD, Need.OPTIONAL)
                        .choosing(Choice.of(SchoolLocale.class, "locale")),
                Column.fixed("schools", "ownership", Kind.WORD, Need.OPTIONAL)
                        .choosing(Choice.of(Ownership.class, "ownership")),
                Column.fixed("schools", "sponsor", Kind.WORD_OF_NUMBER, Need.OPTIONAL)
                        .choosing(sponsors()),
                Column.fixed("schools", "boarding", Kind.FLAG, Need.OPTIONAL),
                Column.fixed("schools", "builtIn", Kind.NUMBER, Need.OPTIONAL));
    }

    private static List<Choice> sponsors() {
        List<Choice> sponsors = new ArrayList<>();
        for (int code = 1; code <= SPONSORS; code++) {
            sponsors.add(new Choice(Integer.toString(code), TableWords.text("sponsor." + code)));
        }
        return sponsors;
    }

    /** Also a figure of the whole school, where the dictionary lets a section have its own. */
    private List<Column> sections() {
        List<FactDefinition> all = new ArrayList<>(facts(FactDefinition.SECTION));
        facts(FactDefinition.SCHOOL).stream()
                .filter(each -> each.split() != null)
                .filter(each -> !dictionary.codes(FactDefinition.SECTION).contains(each.code()))
                .forEach(all::add);
        return joined(
                all,
                ofSchool(),
                schoolName(),
                stage("sections"),
                Column.fixed("sections", "students", Kind.NUMBER, Need.REQUIRED));
    }

    private static List<Column> classes() {
        return List.of(
                ofSchool(),
                schoolName(),
                stage("classes"),
                Column.fixed("classes", "grade", Kind.NUMBER, Need.REQUIRED),
                Column.fixed("classes", "name", Kind.TEXT, Need.REQUIRED),
                Column.fixed("classes", "students", Kind.NUMBER, Need.REQUIRED));
    }

    private List<TableForm> records(TableForm.Kind kind, String owner) {
        return dictionary.holders().stream()
                .filter(holder -> holder.startsWith(owner + "/") && !holder.endsWith(FactDefinition.SERIES))
                .map(holder -> records(kind, holder, holder.substring(owner.length() + 1)))
                .toList();
    }

    private TableForm records(TableForm.Kind kind, String holder, String record) {
        Column none = Column.fixed("records", NO_RECORDS, Kind.FLAG, Need.OPTIONAL);
        List<Column> columns = kind == TableForm.Kind.SCHOOL_RECORDS
                ? joined(facts(holder), ofSchool(), schoolName(), none)
                : joined(facts(holder), none);
        return new TableForm(kind, kind.file() + record, sheetName(holder, record), columns);
    }

    /** What people call the records, as a name that a sheet can have and no other has. */
    private String sheetName(String holder, String record) {
        String name = dictionary.recordName(holder).orElse(record).replaceAll("[\\[\\]:*?/\\\\']", "");
        if (name.isBlank() || name.length() > LONGEST_NAME || !names.add(name)) {
            name = record.length() > LONGEST_NAME ? record.substring(0, LONGEST_NAME) : record;
            names.add(name);
        }
        return name;
    }

    private List<Column> series() {
        return joined(facts(FactDefinition.COUNTY_SERIES), Column.fixed("series", "year", Kind.NUMBER, Need.REQUIRED));
    }

    private static List<Column> reported() {
        return List.of(
                Column.fixed("reported", "indicator", Kind.LABELLED, Need.OPTIONAL),
                stage("reported"),
                Column.fixed("reported", "statistic", Kind.WORD, Need.REQUIRED)
                        .choosing(Choice.of(Reported.Statistic.class, "statistic")),
                Column.fixed("reported", "value", Kind.NUMBER, Need.REQUIRED),
                Column.fixed("reported", "decimals", Kind.NUMBER, Need.REQUIRED));
    }

    private static List<Column> attestations() {
        return List.of(
                Column.fixed("attestations", "criterion", Kind.LABELLED, Need.REQUIRED),
                Column.fixed("attestations", "subject", Kind.TEXT, Need.OPTIONAL),
                Column.fixed("attestations", "holds", Kind.FLAG, Need.REQUIRED),
                Column.fixed("attestations", "by", Kind.TEXT, Need.REQUIRED),
                Column.fixed("attestations", "on", Kind.DATE, Need.OPTIONAL),
                Column.fixed("attestations", "evidence", Kind.LINES, Need.OPTIONAL));
    }

    private static Column ofSchool() {
        return Column.fixed("parts", SCHOOL, Kind.TEXT, Need.REQUIRED);
    }

    private static Column schoolName() {
        return Column.fixed("parts", SCHOOL_NAME, Kind.TEXT, Need.OPTIONAL);
    }

    private static Column stage(String table) {
        return Column.fixed(table, "stage", Kind.WORD, Need.REQUIRED).choosing(Choice.of(Stage.class, "stage"));
    }

    private List<FactDefinition> facts(String holder) {
        return dictionary.codes(holder).stream()
                .flatMap(code -> dictionary.find(holder, code).stream())
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
    }

    private static List<Column> joined(List<FactDefinition> facts, Column... fixed) {
        return Stream.concat(Arrays.stream(fixed), facts.stream().map(Column::of))
                .toList();
    }
}
