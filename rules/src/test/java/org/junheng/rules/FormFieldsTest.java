package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/**
 * Every field that a real city collects from its schools and its counties has its place in a dossier, or a reason why it has
 * none. {@code form-fields.csv} lists them by the names and numbers of the workbook 优质均衡控件整理 of
 * https://github.com/wincax88/educational_supervision_system
 */
class FormFieldsTest {
    private static final List<String> HEADER = List.of("level", "no", "field", "carriedBy", "kind", "remark");
    private static final String PATH = "schools[";
    private static final int SHORTEST_REASON = 8;

    private static final List<Field> FIELDS = fields();
    private static final List<Pack> SHIPPED =
            List.copyOf(ComplianceEvaluator.withShippedPacks().packs().values());

    private record Field(String level, int no, String name, List<String> carriedBy, String kind, String remark) {
        static Field of(CsvRecord row) {
            assertThat(row.getFieldCount()).as(row.toString()).isEqualTo(HEADER.size());
            String carriers = row.getField(3);
            return new Field(
                    row.getField(0),
                    Integer.parseInt(row.getField(1)),
                    row.getField(2),
                    carriers.isEmpty() ? List.of() : List.of(carriers.split(" ", -1)),
                    row.getField(4),
                    row.getField(5));
        }

        @Override
        public String toString() {
            return level + " " + no + " " + name;
        }
    }

    private static List<Field> fields() {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(Path.of("form-fields.csv"))) {
            List<CsvRecord> rows = reader.stream().toList();
            assertThat(rows.get(0).getFields()).isEqualTo(HEADER);
            return rows.stream().skip(1).map(Field::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read form-fields.csv", e);
        }
    }

    private static List<Field> ofKind(String kind) {
        List<Field> fields =
                FIELDS.stream().filter(each -> each.kind.equals(kind)).toList();
        assertThat(fields).as(kind).isNotEmpty();
        return fields;
    }

    /** The codes of the facts of the county, of schools and of sections; the fields of records are not among them. */
    private static Set<String> facts() {
        Set<String> holders = Set.of(FactDefinition.COUNTY, FactDefinition.SCHOOL, FactDefinition.SECTION);
        return SHIPPED.stream()
                .flatMap(pack -> pack.facts().stream())
                .filter(each -> holders.contains(each.holder()))
                .map(FactDefinition::code)
                .collect(Collectors.toSet());
    }

    private static Set<String> criteria(Predicate<Criterion> which) {
        return SHIPPED.stream()
                .flatMap(pack -> pack.criteria().stream())
                .filter(which)
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    @Test
    void allFieldsOfSchoolsAndOfCountiesAreListedInTheirOrder() {
        assertThat(numbers("学校"))
                .isEqualTo(IntStream.rangeClosed(1, 102).boxed().toList());
        assertThat(numbers("区县")).isEqualTo(IntStream.rangeClosed(1, 61).boxed().toList());
        assertThat(FIELDS).hasSize(102 + 61);
    }

    private static List<Integer> numbers(String level) {
        return FIELDS.stream()
                .filter(each -> each.level.equals(level))
                .map(Field::no)
                .toList();
    }

    @Test
    void factsAreDeclaredByAShippedPack() {
        Set<String> facts = facts();

        assertThat(ofKind("fact")).allSatisfy(field -> assertThat(facts).containsAll(field.carriedBy));
    }

    @Test
    void indicatorsAreComputedFromDeclaredFactsAndPartsOfTheDossier() {
        Set<String> facts = facts();

        assertThat(ofKind("indicator"))
                .allSatisfy(field -> assertThat(field.carriedBy)
                        .allMatch(each -> each.contains(PATH) || facts.contains(each), "a fact or a path"));
    }

    @Test
    void partsArePathsOfTheDossier() {
        assertThat(ofKind("part"))
                .allSatisfy(field -> assertThat(field.carriedBy).allMatch(each -> each.startsWith(PATH), "a path"));
    }

    @Test
    void recordsAreDeclaredByAShippedPack() {
        Set<String> holders = SHIPPED.stream()
                .flatMap(pack -> pack.facts().stream())
                .map(FactDefinition::holder)
                .collect(Collectors.toSet());

        assertThat(ofKind("record"))
                .allSatisfy(field -> assertThat(field.carriedBy)
                        .allMatch(each -> holders.contains(FactDefinition.SCHOOL + "/" + each), "a record of schools"));
    }

    /** Of what is judged by data, an attestation would be refused. */
    @Test
    void attestationsAreOfCriteriaThatAskForEvidence() {
        Set<String> evidence = criteria(each -> each.selector().type().equals("Evidence"));

        assertThat(ofKind("attestation"))
                .allSatisfy(field -> assertThat(evidence).containsAll(field.carriedBy));
    }

    @Test
    void whatNothingCarriesHasAReasonAndAllElseIsCarried() {
        assertThat(ofKind("none")).allSatisfy(field -> {
            assertThat(field.carriedBy).isEmpty();
            assertThat(field.remark).hasSizeGreaterThanOrEqualTo(SHORTEST_REASON);
        });
        assertThat(FIELDS)
                .filteredOn(field -> !field.kind.equals("none"))
                .allSatisfy(field -> assertThat(field.carriedBy).isNotEmpty());
    }

    @Test
    void thereIsNoOtherKind() {
        assertThat(FIELDS)
                .extracting(Field::kind)
                .containsOnly("fact", "part", "record", "attestation", "indicator", "none");
    }
}
