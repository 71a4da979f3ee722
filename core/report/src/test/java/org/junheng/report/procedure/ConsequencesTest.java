package org.junheng.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.procedure.Counties.county;
import static org.junheng.report.procedure.Counties.countyWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.Consequence;
import org.junheng.packs.Pack;
import org.junheng.packs.SourceStatus;
import org.junheng.report.Evaluated;
import org.junheng.report.notice.ConsequenceNotice;
import org.junheng.report.notice.NoticeWriter;
import org.junit.jupiter.api.Test;

class ConsequencesTest {
    private static final String PACK = "unnamed/city-opinions-2016";
    private static final String SITES = ", 'records': {'education-site': ["
            + "{'name': '东湖', 'eia-passed': true, 'free-of-pollution-and-hazard': false},"
            + "{'name': '<b>西|岭</b>', 'eia-passed': false, 'free-of-pollution-and-hazard': true},"
            + "{'name': '北桥', 'eia-passed': true, 'free-of-pollution-and-hazard': true}]}";

    private static CountyProcedure city(String rest, String schools) {
        return CountyProcedure.of(countyWith(Counties.evaluator(PACK), "2019-12-31", "", rest, schools));
    }

    private static String school(String name, int pupils) {
        return "{'code': 'S1', 'name': '" + name + "', 'kind': 'primary', 'sections': {'primary': {'students': "
                + pupils + "}}, 'classes': [{'stage': 'primary', 'grade': 1, 'name': '1', 'students': " + pupils
                + "}]}";
    }

    /** Two of three sites break the clause: one notice about the county, with one fact for each. */
    @Test
    void findingsThatTheClauseNamesMakeOneNotice() {
        assertThat(city(SITES, "").notices()).singleElement().satisfies(notice -> {
            assertThat(notice.consequence().code()).isEqualTo("sites");
            assertThat(notice.whom()).isEqualTo(new ConsequenceNotice.Addressee("C", "某县"));
            assertThat(notice.facts())
                    .extracting(ConsequenceNotice.Fact::criterion)
                    .containsExactly("CO2016-L3-eia", "CO2016-L3-safe-site");
            assertThat(notice.title()).isEqualTo("关于提请核查某县有关责任的建议");
            assertThat(notice.sentTo()).isEqualTo("________(有权机关)");
            assertThat(notice.deadline()).isEmpty();
        });
    }

    @Test
    void withoutFindingsThereIsNoNotice() {
        String good = SITES.replace("'free-of-pollution-and-hazard': false", "'free-of-pollution-and-hazard': true")
                .replace("'eia-passed': false", "'eia-passed': true");

        assertThat(city(good, "").notices()).isEmpty();
        assertThat(city("", "").notices()).isEmpty();
    }

    /** 班额严重超标 has no number: a class of 46 makes the school a candidate, and nothing is drafted. */
    @Test
    void clauseWithoutANumberAsksInsteadOfDrafting() {
        CountyProcedure large = city("", school("甲小学", 46));
        CountyProcedure small = city("", school("甲小学", 45));

        assertThat(large.notices()).isEmpty();
        assertThat(large.questions())
                .filteredOn(each -> each.consequence().code().startsWith("severe"))
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(each.candidates()).singleElement().asString().startsWith("甲小学:未达标"));
        assertThat(small.questions())
                .extracting(each -> each.consequence().code())
                .doesNotContain("severe-admission");
    }

    @Test
    void draftIsMarkdownThatNoNameBreaks() {
        ConsequenceNotice notice = city(SITES, "").notices().get(0);

        String text = NoticeWriter.write(notice);

        assertThat(text.lines().limit(7).toList())
                .containsExactly(
                        "# 关于提请核查某县有关责任的建议",
                        "",
                        "**代拟稿,不是正式文件。** 由填报数据按条文列出,没有经过核实和审定;发不发、怎样写,由签发机关决定。",
                        "",
                        "文号:____〔____〕____号",
                        "",
                        "主送:________(有权机关)");
        assertThat(text).contains("“不得将污染、地质灾害易发等地块及其周边作为教育用地,对违规行为一律追究相关部门主要负责人责任”(未证实)");
        assertThat(text).contains("**这一条没有证实,发出以前先找到文件原件,核对文字。**", "## 三、建议", "签发人:____", "2019年12月31日");
        assertThat(text.lines().filter(each -> each.matches("\\| \\d .*"))).hasSize(2);
    }

    @Test
    void pageShowsHostileNamesAsText() throws IOException {
        String name = "<script>alert(1)</script>\\\"𠮷|=1+1";
        Evaluated county = countyWith(
                Counties.evaluator(PACK),
                "2019-12-31",
                "",
                ", 'records': {'procedure-step': [{'step': 'quality-self-assessment', 'on': '2019-01-01', 'by': '"
                        + name + "', 'note': '" + name + "'}]}",
                school(name, 57));
        ByteArrayOutputStream page = new ByteArrayOutputStream();

        new ProcedurePage().write(county, page);

        assertThat(page.toString(StandardCharsets.UTF_8))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "𠮷");
    }

    private static Consequence praise(String outcome, String asks) {
        return new Consequence(
                "a",
                Consequence.Kind.COMMENDATION,
                "表彰",
                Consequence.Whom.COUNTY,
                List.of(new Consequence.Trigger("NQB2017-verdict", outcome)),
                null,
                asks,
                new ClauseSource("文 第一条", "表彰", SourceStatus.CONFIRMED));
    }

    /** A verdict brings a consequence about as a finding does; a county without figures is not recognised, and nobody is praised. */
    @Test
    void verdictBringsAConsequenceAbout() {
        Evaluated county = county(Counties.NATIONAL, "2023-12-31", "'basic-balance-recognised-on': '2023-12-31'");
        Pack pack = county.packs().get("national/quality-balance-2017");
        Outcomes outcomes = new Outcomes(county, List.of(pack));
        List<ConsequenceNotice> notices = new ArrayList<>();
        List<Question> questions = new ArrayList<>();

        outcomes.apply(pack, praise("MET", ""), notices, questions);
        outcomes.apply(pack, praise("VETOED", ""), notices, questions);
        assertThat(notices).isEmpty();
        assertThat(questions).isEmpty();

        outcomes.apply(pack, praise("NOT_MET", "哪一天"), notices, questions);
        assertThat(notices).isEmpty();
        assertThat(questions)
                .singleElement()
                .satisfies(each -> assertThat(each.asks()).isEqualTo("哪一天"));

        outcomes.apply(pack, praise("NOT_MET", ""), notices, questions);
        assertThat(notices).singleElement().satisfies(each -> {
            assertThat(each.facts().get(0).text()).isEqualTo("全县结论:未达标");
            assertThat(each.document()).startsWith("教督〔2017〕6号");
            assertThat(each.isUnconfirmed()).isFalse();
        });
    }

    /** What is open is said, so that nobody takes silence for an answer: two figures of sites are missing. */
    @Test
    void openFindingsOfACertainConsequenceAreSaid() {
        String open = ", 'records': {'education-site': [{'name': '东湖'}]}";

        assertThat(city(open, "").notices()).isEmpty();
        assertThat(city(open, "").questions())
                .filteredOn(each -> each.consequence().code().equals("sites"))
                .singleElement()
                .satisfies(each -> assertThat(each.asks()).contains("2 个结果定不下来"));
    }
}
