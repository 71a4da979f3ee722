package org.junheng.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junheng.facts.County;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolClass;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/** The fast way to compute a column of counties, schools, classes or records finds exactly what the plain one finds. */
class RowValuesProperties {
    private static final String RECORD = "school/room";
    private static final List<String> HOLDERS =
            List.of(FactDefinition.COUNTY, FactDefinition.SCHOOL, IndicatorDefinition.CLASS, RECORD);
    private static final List<String> FACTS = List.of("a", "b", "c");
    private static final List<String> COUNTED =
            List.of("students", "classes", "largest-class", "built-in", "room[use=music]");

    private static final Dictionary DICTIONARY = Dictionary.of(FACTS.stream()
            .flatMap(code -> Stream.of(FactDefinition.COUNTY, FactDefinition.SCHOOL, RECORD)
                    .map(holder -> fact(code, holder)))
            .toList());

    private static FactDefinition fact(String code, String holder) {
        return new FactDefinition(code, code, holder, FactType.AMOUNT, "m", 6, null, null, List.of(), null, "");
    }

    /** Rows of one holder. */
    record Column(String holder, List<Row> rows) {}

    @Property(tries = 5000)
    void fastColumnsEqualPlainFractions(
            @ForAll("columns") Column column,
            @ForAll("terms") List<Term> numerator,
            @ForAll("denominators") List<Term> denominator,
            @ForAll("per") int per) {
        IndicatorDefinition definition =
                new IndicatorDefinition("x", "x", column.holder(), null, "", numerator, denominator, per, "m", 2, "");

        Ratios fast = new RowValues(definition, DICTIONARY).over(column.rows());

        for (int row = 0; row < column.rows().size(); row++) {
            RowMeasure plain =
                    new RowMeasure(definition, DICTIONARY, column.rows().get(row));
            if (!plain.missing().isEmpty()) {
                assertThat(fast.state(row)).isEqualTo(Ratios.State.MISSING);
            } else if (plain.value().isEmpty()) {
                assertThat(fast.state(row)).isEqualTo(Ratios.State.UNDEFINED);
            } else {
                assertThat(fast.get(row)).isEqualTo(plain.value().get());
            }
        }
    }

    /** Whatever its figures say, who may not be in scope at all has no value. */
    @Property
    void rowOfWhichSomethingMustBeKnownFirstHasNoValue(@ForAll("columns") Column column) {
        IndicatorDefinition definition = new IndicatorDefinition(
                "x", "x", column.holder(), null, "", List.of(new Term(1, "a")), List.of(), 1, "m", 2, "");
        List<Row> unknown = column.rows().stream()
                .map(each -> each.lacking(List.of(Missing.of("locale", "城乡类型"))))
                .toList();

        Ratios values = new RowValues(definition, DICTIONARY).over(unknown);

        assertThat(IntStream.range(0, unknown.size()).mapToObj(values::state)).containsOnly(Ratios.State.MISSING);
    }

    @Provide
    Arbitrary<Column> columns() {
        return Arbitraries.of(HOLDERS)
                .flatMap(holder -> row(holder).list().ofMinSize(1).ofMaxSize(4).map(rows -> new Column(holder, rows)));
    }

    private static Arbitrary<Row> row(String holder) {
        Arbitrary<OptionalInt> builtIn = Arbitraries.of(OptionalInt.empty(), OptionalInt.of(1987));
        Arbitrary<List<SchoolClass>> classes = Arbitraries.integers()
                .between(0, 90)
                .map(size -> new SchoolClass(Stage.PRIMARY, 1, "1", size))
                .list()
                .ofMaxSize(3);
        Arbitrary<Map<String, List<Facts>>> rooms = Arbitraries.of("music", "fine-arts", "")
                .map(use -> use.isEmpty() ? Facts.NONE : Facts.of(Map.of("use", use)))
                .list()
                .ofMaxSize(3)
                .map(each -> Map.of("room", each));
        return Combinators.combine(
                        figures(),
                        figures(),
                        Arbitraries.integers().between(1, 3000),
                        builtIn,
                        classes,
                        rooms.injectNull(0.2).map(each -> each == null ? Map.<String, List<Facts>>of() : each))
                .as((own, outer, students, year, each, records) -> {
                    School school = School.builder("1", "一", SchoolKind.PRIMARY)
                            .section(Stage.PRIMARY, students, Map.of())
                            .attributes(new School.Attributes(null, null, OptionalInt.empty(), null, year))
                            .classes(each)
                            .records(records)
                            .facts(outer)
                            .build();
                    County county = new County("1", "县", Facts.of(outer), Map.of(), records);
                    Dossier dossier = Dossier.builder(county).school(school).build();
                    return row(holder, dossier, Facts.of(own));
                });
    }

    private static Row row(String holder, Dossier dossier, Facts own) {
        if (holder.equals(FactDefinition.COUNTY)) {
            return Row.of(dossier);
        }
        School school = dossier.schools().get(0);
        Row row = Row.of(dossier, school);
        if (holder.equals(RECORD)) {
            return row.of(new Row.Place("room", "", 1, own));
        }
        return holder.equals(FactDefinition.SCHOOL) || school.classes().isEmpty()
                ? row
                : row.of(school.classes().get(0));
    }

    /** Some figures, any of which may be missing, or no number. */
    private static Arbitrary<Map<String, Object>> figures() {
        Arbitrary<Object> count = Arbitraries.integers().between(0, 99_999).map(BigDecimal::valueOf);
        Arbitrary<Object> amount = Arbitraries.integers()
                .between(0, 6)
                .flatMap(scale -> Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                        .ofScale(scale))
                .map(each -> each);
        Arbitrary<Object> unusual = Arbitraries.of(
                BigDecimal.ZERO,
                new BigDecimal("-5.5"),
                new BigDecimal("0.000001"),
                new BigDecimal("999999999"),
                new BigDecimal("1000000000"),
                new BigDecimal("70368744177"),
                new BigDecimal("9999999999999.999"),
                new BigDecimal("123456789012345678901234567890"),
                new BigDecimal("1000000000000000000"),
                new BigDecimal("1E+18"),
                new BigDecimal("1E+30"),
                "no number",
                true);
        return Arbitraries.maps(
                Arbitraries.of(FACTS),
                Arbitraries.frequencyOf(Tuple.of(4, count), Tuple.of(4, amount), Tuple.of(1, unusual)));
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        Arbitrary<String> code =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(FACTS)), Tuple.of(1, Arbitraries.of(COUNTED)));
        return code.flatMap(each -> Arbitraries.of(1, 1, -1).map(sign -> new Term(sign, each)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Term>> denominators() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(2, Arbitraries.just(List.of(new Term(1, IndicatorDefinition.STUDENTS)))),
                Tuple.of(2, terms()));
    }

    @Provide
    Arbitrary<Integer> per() {
        return Arbitraries.of(1, 100, 10_000, 100_000);
    }
}
