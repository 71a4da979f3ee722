package org.junheng.testkit.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junheng.facts.FactType;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junit.jupiter.api.Test;

/** The dossier of one subject, just as it is written: whoever replays an example reads these words. */
class DossierTextTest {
    private static final Pack PACK = new DraftPack("p")
            .fact("county", "people", FactType.COUNT)
            .fact("school", "lab", FactType.FLAG)
            .fact("section", "area", FactType.AMOUNT)
            .fact("school/room", "size", FactType.COUNT)
            .fact("school/room", "use", FactType.WORD, "music", "art")
            .fact("county/camp", "beds", FactType.COUNT)
            .pack();
    private static final String BEGIN =
            "{'format':'junheng-dossier/1','asOf':'2024-06-30'," + "'county':{'code':'000000','name':'示例县'";
    private static final String SCHOOL = BEGIN + "},'schools':[{'code':'1','name':'示例学校',";

    private final Map<Figure, Rational> numbers = new TreeMap<>();

    private DossierTextTest fact(String holder, String code, Rational number) {
        var dictionary = Sight.of(DraftPack.family(PACK)).dictionary();
        numbers.put(Figure.of(dictionary.find(holder, code).orElseThrow()), number);
        return this;
    }

    private DossierTextTest fact(String holder, String code, int number) {
        return fact(holder, code, Rational.of(number));
    }

    private DossierTextTest number(String holder, String code, int number) {
        numbers.put(Figure.of(holder, code, Figure.Range.from(0)), Rational.of(number));
        return this;
    }

    private DossierTextTest primary(int students) {
        return number("students", "primary", students);
    }

    private String text(About about) {
        Figures figures = Figures.of(numbers, Sight.of(DraftPack.family(PACK)).dictionary());
        return DossierText.of(about, figures, LocalDate.of(2024, 6, 30)).replace('"', '\'');
    }

    @Test
    void aCountyWithItsFacts() {
        assertThat(text(About.COUNTY)).isEqualTo(BEGIN + "}}");
        assertThat(fact("county", "people", 1_000_000).text(About.COUNTY))
                .isEqualTo(BEGIN + ",'facts':{'people':1000000}}}");
    }

    @Test
    void aSchoolWithOneSection() {
        Rational half = Rational.of(1).dividedBy(Rational.of(2));

        assertThat(primary(30)
                        .number("students", "junior", 0)
                        .number("attribute", "kind", 0)
                        .number("attribute", "locale", 2)
                        .number("attribute", "ownership", 1)
                        .number("attribute", "sponsor", 4)
                        .number("attribute", "builtIn", 1999)
                        .number("attribute", "boarding", 0)
                        .fact("school", "lab", 1)
                        .fact("section", "area", half)
                        .text(About.section(Stage.PRIMARY)))
                .isEqualTo(SCHOOL + "'kind':'primary','locale':'rural','ownership':'private','sponsor':4,"
                        + "'builtIn':1999,'boarding':false,'facts':{'lab':true},"
                        + "'sections':{'primary':{'students':30,'facts':{'area':0.5}}}}]}");
    }

    /** Sponsor 0 and owner 2 are what a school does not say. */
    @Test
    void whatASchoolDoesNotSayIsNotWritten() {
        assertThat(primary(1)
                        .number("attribute", "kind", 1)
                        .number("attribute", "ownership", 2)
                        .number("attribute", "sponsor", 0)
                        .number("attribute", "boarding", 1)
                        .text(About.SCHOOL))
                .isEqualTo(SCHOOL + "'kind':'junior','boarding':true,'sections':{'primary':{'students':1}}}]}");
    }

    /** Of several sections only the one that is asked about has the figures. */
    @Test
    void figuresOfASectionStandInTheSectionThatIsAskedAbout() {
        String text = primary(3)
                .number("students", "junior", 4)
                .fact("section", "area", 7)
                .text(About.section(Stage.JUNIOR));

        assertThat(text)
                .isEqualTo(
                        SCHOOL + "'sections':{'primary':{'students':3},'junior':{'students':4,'facts':{'area':7}}}}]}");
        assertThat(text(About.SCHOOL)).contains("'primary':{'students':3,'facts':{'area':7}}");
    }

    private static final String FIRST = "{'stage':'primary','grade':1,'name':'1','students':";

    @Test
    void theClassThatIsAskedAbout() {
        About about = new About(IndicatorDefinition.CLASS, Optional.of(Stage.JUNIOR));

        assertThat(number("students", "junior", 45)
                        .number("students", "class", 45)
                        .text(about))
                .isEqualTo(SCHOOL + "'sections':{'junior':{'students':45}},"
                        + "'classes':[{'stage':'junior','grade':1,'name':'1','students':45}]}]}");
    }

    @Test
    void asManyClassesAsTheSchoolHasTheFirstOfThemTheLargest() {
        primary(30);

        assertThat(number("classes", "largest", 20).text(About.SCHOOL)).endsWith("'classes':[" + FIRST + "20}]}]}");
        assertThat(number("classes", "number", 3).text(About.SCHOOL))
                .endsWith("'classes':[" + FIRST + "20},{'stage':'primary','grade':1,'name':'2','students':1},"
                        + "{'stage':'primary','grade':1,'name':'3','students':1}]}]}");
        assertThat(number("classes", "largest", 0)
                        .number("classes", "number", 2)
                        .text(About.SCHOOL))
                .endsWith("'classes':[" + FIRST + "0},{'stage':'primary','grade':1,'name':'2','students':0}]}]}");
    }

    @Test
    void withoutTheSizeOfAnyClassOneIsWritten() {
        number("students", "primary", 0).number("students", "junior", 9).number("classes", "number", 1);

        assertThat(text(About.SCHOOL)).endsWith("'classes':[{'stage':'junior','grade':1,'name':'1','students':1}]}]}");
    }

    @Test
    void theRecordThatIsAskedAbout() {
        About room = new About("school/room", Optional.empty());
        About camp = new About("county/camp", Optional.empty());

        assertThat(primary(1)
                        .fact("school/room", "size", 60)
                        .fact("school/room", "use", 1)
                        .text(room))
                .isEqualTo(SCHOOL + "'sections':{'primary':{'students':1}},"
                        + "'records':{'room':[{'size':60,'use':'art'}]}}]}");
        numbers.clear();
        assertThat(fact("county/camp", "beds", 8).text(camp)).isEqualTo(BEGIN + "},'records':{'camp':[{'beds':8}]}}");
    }

    @Test
    void asManyRecordsAsAreCountedEachWithItsWord() {
        assertThat(primary(1)
                        .number("records", "school/room[use=music]", 2)
                        .number("records", "school/room[use=art]", 1)
                        .text(About.SCHOOL))
                .endsWith("'records':{'room':[{'use':'art'},{'use':'music'},{'use':'music'}]}}]}");
        numbers.clear();
        assertThat(number("records", "county/camp[use=sea]", 1).text(About.COUNTY))
                .isEqualTo(BEGIN + "},'records':{'camp':[{'use':'sea'}]}}");
    }

    @Test
    void publishedCoefficientsOfVariation() {
        Figure cv = Figure.of(Figure.VARIATION, "junior/books", Figure.Range.notNegative(3));
        numbers.put(cv, Rational.of(9).dividedBy(Rational.of(20)));

        assertThat(text(About.COUNTY))
                .isEqualTo(BEGIN + "},'reported':[{'indicator':'books','stage':'junior','statistic':'cv',"
                        + "'value':0.45,'decimals':2}]}");
        assertThat(List.of(cv.range().decimals(), cv.range().isExact())).containsExactly(3, false);
    }
}
