package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Comparator;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Pack;
import org.junheng.packs.Population;
import org.junheng.packs.Scope;
import org.junit.jupiter.api.Test;

/** What a single criterion is read as: of whom, which number, and what is outside with which words. */
class ReadingTest {
    private static final String VARIATION = "InterSchoolVariation";
    private static final Pack ABOVE = new DraftPack("above")
            .fact("section", "teachers", FactType.COUNT)
            .fact("section", "books", FactType.COUNT)
            .fact("school", "rooms", FactType.COUNT)
            .fact("school", "gate", FactType.FLAG)
            .fact("county", "men", FactType.COUNT)
            .fact("county", "women", FactType.COUNT)
            .indicator("section", "ratio", null, "G", "teachers", "students", 100)
            .indicator("section", "books", Stage.JUNIOR, "G", "books", "students", 1)
            .indicator("section", "sum", null, "G", "books", "1", 1)
            .indicator("section", "alone", "books", "students", 1)
            .indicator("school", "rooms", null, "C", "rooms", "1", 1)
            .indicator("class", "size", "students", "1", 1)
            .indicator("county", "men", null, "C", "men", "1", 1)
            .indicator("county", "women", null, "C", "women", "1", 1)
            .indicator("county", "people", "men + women", "1", 1)
            .scope("men", "county", new Scope.Condition("men", Comparator.AT_LEAST, "1"))
            .pack();
    private static final Pack PACK = local("local", DraftPack.EVERYBODY)
            .indicator("section", "ratio", Stage.PRIMARY, "G", "teachers", "students", 1)
            .pack();

    private static DraftPack local(String id, Population population) {
        return new DraftPack(id).extending(ABOVE).counting(population);
    }

    private static List<Asked> read(Pack pack, DraftCriterion draft) {
        return new Reading(DraftPack.family(pack, ABOVE)).read(draft.criterion());
    }

    private static List<Asked> read(String type, String... fields) {
        return read(PACK, DraftCriterion.of("R", type, fields).asks("atLeast", "2"));
    }

    private static void assertOutside(DraftCriterion draft, String reason) {
        assertThatThrownBy(() -> read(PACK, draft))
                .isInstanceOfSatisfying(
                        OutsideException.class,
                        each -> assertThat(each.reason()).isEqualTo(reason));
    }

    /** The pack's own definition is before that of the pack above: a ratio of teachers to one pupil, not to a hundred. */
    @Test
    void ofSectionsTheNearestDefinition() {
        Asked primary =
                read("SectionIndicator", "code", "ratio", "stage", "primary").get(0);
        Asked junior =
                read("SectionIndicator", "code", "ratio", "stage", "junior").get(0);
        Told told = Told.of("section:teachers", 4).and("students:primary", 2).and("students:junior", 2);

        assertThat(told.makes(primary.met())).isTrue();
        assertThat(told.and("section:teachers", 3).makes(primary.met())).isFalse();
        // 3 for 2 pupils are 150 for a hundred
        assertThat(told.makes(junior.met())).isTrue();
        assertThat(Told.of("students:primary", 0).makes(primary.judgeable())).isFalse();
        assertThat(Told.of("students:primary", 1).makes(primary.judgeable())).isTrue();
    }

    @Test
    void withoutAStageAllForWhichThereIsADefinition() {
        assertThat(read("SectionIndicator", "code", "ratio"))
                .extracting(Asked::about)
                .containsExactly(
                        About.section(Stage.PRIMARY), About.section(Stage.JUNIOR), About.section(Stage.SENIOR));
        assertThat(read("SectionIndicator", "code", "books"))
                .extracting(Asked::about)
                .containsExactly(About.section(Stage.JUNIOR));
        assertThat(read("ClassIndicator", "code", "size"))
                .extracting(each -> each.about().stage().orElseThrow())
                .containsExactly(Stage.PRIMARY, Stage.JUNIOR);
        assertThat(read("ClassIndicator", "code", "size", "stage", "junior")).hasSize(1);
        assertThat(read("SchoolIndicator", "code", "rooms"))
                .extracting(Asked::about)
                .containsExactly(About.SCHOOL);
    }

    /** A group of the county is asked about indicator by indicator; those of schools are none of it. */
    @Test
    void aGroupOfTheCountyHasItsIndicatorsAsItems() {
        assertThat(read("CountyIndicator", "group", "C"))
                .extracting(Asked::item)
                .containsExactly("men", "women");
        assertThat(read("CountyIndicator", "group", "C", "code", "people"))
                .extracting(Asked::item)
                .containsExactly("");
    }

    /** Only ratios of a group vary between schools. */
    @Test
    void variationsAreNumbersOfTheirOwn() {
        assertThat(read(VARIATION, "stage", "primary")).extracting(Asked::item).containsExactly("ratio");
        assertThat(read(VARIATION, "stage", "junior")).extracting(Asked::item).containsExactly("ratio", "books");
        assertThat(read(VARIATION, "stage", "junior", "code", "books")).hasSize(1);
        assertThat(read(VARIATION, "stage", "junior", "group", "G")).hasSize(2);
        assertOutside(DraftCriterion.of("R", VARIATION, "group", "H").asks("atMost", "0.5"), "没有这个指标,或没有写明是哪个指标、哪个学段");
        Figure figure = variation(PACK);
        assertThat(figure.place()).hasToString("cv:primary/ratio");
        assertThat(figure.range()).isEqualTo(Figure.Range.notNegative(3));
    }

    private static Figure variation(Pack pack) {
        DraftCriterion draft =
                DraftCriterion.of("R", VARIATION, "stage", "primary").asks("atMost", "0.5");
        return read(pack, draft).get(0).met().figures().iterator().next();
    }

    /** Another definition or another population is another coefficient, under one code; for one pupil or a hundred it is the same. */
    @Test
    void aCoefficientBelongsToItsDefinitionAndToWhoIsCounted() {
        Pack same = local("same", DraftPack.EVERYBODY).pack();
        Set<SchoolKind> all = Set.of(SchoolKind.values());
        Set<Ownership> owners = Set.of(Ownership.values());
        Population few = new Population(Set.of(SchoolKind.PRIMARY), 0, owners, Set.of());
        Population publics = new Population(all, 0, Set.of(Ownership.PUBLIC), Set.of());
        Population sponsored = new Population(all, 0, owners, Set.of(1));
        Population large = new Population(all, 50, owners, Set.of());

        Pack books = local("books", DraftPack.EVERYBODY)
                .indicator("section", "ratio", Stage.PRIMARY, "G", "books", "students", 1)
                .pack();
        Pack each = local("each", DraftPack.EVERYBODY)
                .indicator("section", "ratio", Stage.PRIMARY, "G", "teachers", "teachers", 1)
                .pack();

        assertThat(variation(same)).isEqualTo(variation(PACK));
        assertThat(List.of(
                        variation(same),
                        variation(books),
                        variation(each),
                        variation(local("few", few).pack()),
                        variation(local("publics", publics).pack()),
                        variation(local("sponsored", sponsored).pack()),
                        variation(local("large", large).pack())))
                .doesNotHaveDuplicates();
    }

    /** The mean of 1 and 3 is 2. */
    @Test
    void aCompositeVariationIsTheMeanOfAGroup() {
        Asked mean = read("CompositeVariation", "group", "G", "stage", "junior").get(0);
        Told told = Told.nothing();
        mean.met()
                .figures()
                .forEach(each -> told.and(each.name(), each.place().code().endsWith("books") ? 1 : 3));

        assertThat(mean.met().figures()).hasSize(2);
        assertThat(told.makes(mean.met())).isTrue();
        mean.met().figures().stream().findFirst().ifPresent(each -> told.and(each.name(), Rational.ZERO));
        assertThat(told.makes(mean.met())).isFalse();
        assertOutside(
                DraftCriterion.of("R", "CompositeVariation", "group", "C").asks("atMost", "0.5"),
                "没有这个指标,或没有写明是哪个指标、哪个学段");
    }

    @Test
    void aFlagIsAsked() {
        Asked gate = read("FlagOf", "about", "school", "code", "gate").get(0);

        assertThat(gate.about()).isEqualTo(About.SCHOOL);
        assertThat(Told.of("school:gate", 1).makes(gate.met())).isTrue();
        assertThat(Told.of("school:gate", 0).makes(gate.met())).isFalse();
    }

    @Test
    void aScopeSaysWhoIsJudged() {
        Asked men = read("CountyIndicator", "code", "women", "scope", "men").get(0);

        assertThat(Told.of("county:men", 1).makes(men.applies())).isTrue();
        assertThat(Told.of("county:men", 0).makes(men.applies())).isFalse();
        assertThatThrownBy(() -> read("CountyIndicator", "code", "women", "scope", "nobody"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no scope nobody in local");
    }

    @Test
    void whatIsNoNumberOfOneSubjectIsOutside() {
        String nothing = "没有这个指标,或没有写明是哪个指标、哪个学段";
        assertOutside(DraftCriterion.of("R", "SectionIndicator", "code", "x").asks("atLeast", "1"), nothing);
        assertOutside(DraftCriterion.of("R", "SchoolIndicator", "code", "x").asks("atLeast", "1"), nothing);
        assertOutside(DraftCriterion.of("R", "SchoolIndicator").asks("atLeast", "1"), nothing);
        assertOutside(DraftCriterion.of("R", "CompositeVariation").asks("atLeast", "1"), nothing);
        assertOutside(DraftCriterion.of("R", "FlagOf", "code", "x"), nothing);
        assertOutside(DraftCriterion.of("R", "Evidence").asks("holds"), "看证明,没有数可比");
        assertOutside(DraftCriterion.of("R", "DateOf").asks("by", "2024-01-01"), "看日期");
        assertOutside(
                DraftCriterion.of("R", "SectionIndicator", "code", "ratio").asks("within", "1"),
                "要求的词是 within,不是与一个数相比");
    }
}
