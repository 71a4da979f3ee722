package org.junheng.report.county;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Explanation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page says without any script is what was found. */
class CountyPageTest {
    private static final Evaluated CONSTRUCTED = Counties.example("dossiers/constructed-county.json");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dossiers/constructed-county.json",
                "dossiers/allowances-county.json",
                "dossiers/vetoed-county.json",
                "dossiers/passing-county.json",
                "dossiers/ningguo-2022-reported.json"
            })
    void every_finding_that_is_not_met_has_a_row_below_its_criterion_with_what_was_measured(String example) {
        Evaluated county = Counties.example(example);
        Document page = Counties.page(county);
        Map<String, Set<String>> expected = new java.util.TreeMap<>();
        for (Finding each : county.evaluation().findings()) {
            if (each.outcome() == Outcome.NOT_MET) {
                Finding.Measured measured = each.measured();
                // the views may find the same about the same subject: one row is enough
                expected.computeIfAbsent(each.criterion(), id -> new HashSet<>())
                        .add(each.subject() + "|" + each.supersededBy() + "|" + measured);
                assertThat(page.select("article.missed").stream()
                                .filter(one -> one.id().equals("missed-" + each.criterion()))
                                .flatMap(one -> one.select("tbody tr").stream())
                                .map(Element::text))
                        .as(each.message())
                        .anyMatch(row -> row.contains(owner(county.dossier(), each))
                                && row.contains(measured == null ? "" : measured.value()));
            }
        }
        assertThat(page.select("article.missed")).hasSize(expected.size());
        expected.forEach((id, subjects) -> assertThat(page.select("article.missed").stream()
                        .filter(one -> one.id().equals("missed-" + id))
                        .flatMap(one -> one.select("tbody tr").stream()))
                .as(id)
                .hasSize(subjects.size()));
    }

    private static String owner(Dossier dossier, Finding finding) {
        String code = finding.subject().code().split("/", -1)[0];
        return dossier.schools().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> each.name())
                .findFirst()
                .orElse(dossier.county().name());
    }

    @Test
    void document_without_a_number_is_called_by_its_title_once() {
        ComplianceEvaluator local =
                ComplianceEvaluator.builder().packs("unnamed/school-plan-2009").build();
        Dossier school = local.reader().read(Path.of("../../examples/local-plans/school-plan.json"));

        Document page = Counties.page(Counties.evaluated(local, school));

        String title = "《XX中学推进义务教育均衡发展实施方案(地名、校名隐去)》";
        assertThat(page.select(".verdicts h3").eachText()).containsExactly(title);
        assertThat(page.select("dd").eachText()).contains(title + " unnamed/school-plan-2009 1.0.0");
    }

    @Test
    void what_cannot_work_without_a_script_is_not_shown_without_one() {
        Document page = Counties.page(CONSTRUCTED);

        assertThat(page.selectFirst("#finder").hasAttr("hidden")).isTrue();
        assertThat(page.selectFirst("noscript").text()).isNotBlank();
    }

    @Test
    void the_law_stands_above_what_misses_it() {
        Element article = Counties.page(CONSTRUCTED).getElementById("missed-NQB2017-G5-primary");
        assertThat(article).isNotNull();
        assertThat(article.select("blockquote").text()).contains("班级", "45人", "50人");
        assertThat(article.select("tbody tr").first().text()).contains("人", "≤ 45 人", "超出");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossiers/constructed-county.json", "dossiers/allowances-county.json"})
    void the_matrix_has_the_number_of_findings_by_criterion_and_outcome(String example) {
        Evaluated county = Counties.example(example);
        List<Element> tables = Counties.page(county).select("table.matrix");
        List<Verdict> verdicts = county.evaluation().verdicts();
        assertThat(tables).hasSameSizeAs(verdicts);
        for (int i = 0; i < verdicts.size(); i++) {
            String view = verdicts.get(i).view();
            assertThat(counts(tables.get(i)))
                    .isEqualTo(county.evaluation().findings().stream()
                            .filter(each -> each.view().equals(view))
                            .collect(groupingBy(CountyPageTest::column, counting())));
        }
    }

    private static String column(Finding each) {
        Map<Outcome, String> words = Map.of(
                Outcome.MET, "✓ 达标",
                Outcome.NOT_MET, "✗ 未达标",
                Outcome.NO_DATA, "? 缺数据",
                Outcome.NEEDS_EVIDENCE, "✎ 待核实",
                Outcome.UNDECIDED, "… 无法判定",
                Outcome.NOT_APPLICABLE, "– 不适用",
                Outcome.NOT_YET_DUE, "○ 未到期");
        return each.criterion() + " " + (each.supersededBy() == null ? words.get(each.outcome()) : "以别的条目为准");
    }

    /** Every number of a matrix but the sums, by criterion and heading. */
    private static Map<String, Long> counts(Element table) {
        List<String> headings = table.select("thead th").eachText();
        Map<String, Long> counts = new java.util.HashMap<>();
        for (Element row : table.select("tbody tr:has(td)")) {
            List<Element> cells = row.children();
            for (int i = 1; i < headings.size() - 1; i++) {
                if (!cells.get(i).text().equals("·")) {
                    counts.put(
                            row.select(".id").text() + " " + headings.get(i),
                            Long.valueOf(cells.get(i).text()));
                }
            }
        }
        return counts;
    }

    @Test
    void each_school_is_a_dot_at_its_value_with_its_name() {
        Document page = Counties.page(CONSTRUCTED);
        long values = CONSTRUCTED.evaluation().findings().stream()
                .filter(each -> each.criterion().matches("NQB2017-R[1-7]-(primary|junior)") && each.measured() != null)
                .count();
        assertThat(page.select("svg.strip")).hasSize(14);
        assertThat(page.select("svg.strip .dot")).hasSize((int) values);
        assertThat(page.select("svg.strip .dot title").eachText())
                .contains("河西初级中学 5.20 人/百名学生 未达标,不低于余项下限", "清水镇初级中学 0.00 人/百名学生 未达标,低于余项下限");
        assertThat(page.select("svg.strip").first().select("text").eachText()).contains("要求 ≥ 4.2", "85% 线 3.57");
    }

    /** 100 students with 4 teachers, 300 with 24: values 4 and 8, mean 7, 100·3² + 300·1² = 1200, of which 900 are 75 %. */
    @Test
    void a_school_adds_its_students_times_its_squared_distance_from_the_mean() {
        Document page = Counties.page(Counties.ofSchools("甲校", new int[] {100, 4}, new int[] {300, 24}));
        Element part = page.select("details.contributions").stream()
                .filter(each -> each.text().contains("骨干教师"))
                .findFirst()
                .orElseThrow();
        assertThat(part.select("tbody tr").eachText())
                .containsExactly("甲校 100 4.00 -3.00 75.0", "第1小学 300 8.00 +1.00 25.0");
        // CV = √3 / 7 = 0.24743…
        assertThat(part.select("summary").text()).contains("0.247");
    }

    @Test
    void schools_that_miss_most_stand_first() {
        List<Integer> counts = Counties.page(CONSTRUCTED).select("table.schools tbody tr").stream()
                .map(each -> Integer.valueOf(each.child(5).text()))
                .toList();
        assertThat(counts).hasSize(98).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        long missed = CONSTRUCTED.evaluation().findings().stream()
                .filter(each -> each.outcome() == Outcome.NOT_MET && !each.check() && each.supersededBy() == null)
                .filter(each -> !each.subject().code().startsWith("990201/")
                        && !each.subject().code().equals("990201"))
                .count();
        assertThat(counts.stream().mapToInt(each -> each).sum()).isEqualTo((int) missed);
    }

    /** Teaching points with fewer than 50 students are not counted (教督〔2017〕6号, 50人及以上教学点). */
    @Test
    void a_school_that_the_statistics_leave_out_is_said_to_be() {
        Document page = Counties.page(CONSTRUCTED);
        assertThat(page.select("table.schools tbody tr:contains(石门教学点)").text()).contains("不计入");
        assertThat(page.select("table.schools tbody tr:contains(大坪教学点)").text()).doesNotContain("不计入");
    }

    @Test
    void a_county_without_schools_says_so_and_shows_what_it_published() {
        Document page = Counties.page(Counties.example("dossiers/ningguo-2022-reported.json"));
        assertThat(page.select("#indicators").text()).contains("没有报送学校数据");
        assertThat(page.select("#schools").text()).contains("没有报送学校数据");
        assertThat(page.select("table.variation tbody tr")).hasSize(14);
        assertThat(page.select("#missed-NQB2017-CV-primary tbody tr")).hasSize(6);
    }

    @Test
    void a_county_of_which_nothing_is_known_has_a_page() {
        Dossier empty = Dossier.builder(County.of("1", "无")).asOf(Counties.DAY).build();
        assertThat(Counties.page(Counties.evaluated(Counties.NATIONAL, empty)).select("#open tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_local_plan_shows_its_own_indicators_too() {
        ComplianceEvaluator local = Counties.NATIONAL.applying("tianjin/wuqing-2020");
        Document page =
                Counties.page(Counties.evaluated(local, Counties.read("local-plans/wuqing-like-district.json")));
        assertThat(page.select("figcaption strong").eachText()).contains("生均体育运动场馆面积(含改建、租用、共享)");
        assertThat(page.select("#verdict").text()).contains("武清政〔2020〕9号", "未达标");
    }

    @Test
    void a_document_without_a_verdict_has_its_findings_all_the_same() {
        Evaluated known = Counties.example("dossiers/allowances-county.json");
        Evaluated county = new Evaluated(known.dossier(), new Undecided(known.evaluation()), known.packs());
        Document page = Counties.page(county);
        assertThat(page.select("#verdict").text()).contains("不下总的结论");
        assertThat(page.select("table.matrix tfoot th + td")).isNotEmpty();
    }

    @Test
    void a_table_can_be_read_aloud_and_every_number_has_a_heading() {
        Document page = Counties.page(CONSTRUCTED);
        assertThat(page.select("table"))
                .allMatch(each -> !each.select("caption").isEmpty());
        assertThat(page.select("th")).allMatch(each -> each.hasAttr("scope"));
        assertThat(page.select("svg[role=img]")).allMatch(each -> each.hasAttr("aria-label"));
        assertThat(page.select("main, header, nav[aria-label]")).hasSizeGreaterThanOrEqualTo(3);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allMatch(each -> ids.contains(each.substring(1)));
    }

    @Test
    void the_page_needs_nothing_from_elsewhere() {
        String html = Counties.html(CONSTRUCTED);
        assertThat(html).doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void the_same_evaluation_gives_the_same_bytes_wherever_it_is() {
        Evaluated county = Counties.example("dossiers/allowances-county.json");
        List<String> pages = new ArrayList<>();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("zh-CN", "ar-EG-u-nu-arab", "tr-TR", "th-TH-u-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                pages.add(Counties.html(county));
            }
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new HashSet<>(pages)).hasSize(1);
    }

    /** 392 schools with all their classes and rooms: what makes a page slow is its size. */
    @Test
    void a_district_of_four_hundred_schools_stays_light() {
        Evaluated big = Counties.evaluated(
                Counties.NATIONAL, Counties.times(4, Counties.read("dossiers/constructed-county.json")));
        String html = Counties.html(big);
        assertThat(html.length()).isLessThan(6_000_000);
        assertThat(org.jsoup.Jsoup.parse(html).getAllElements()).hasSizeLessThan(60_000);
    }

    /** The same findings without anything about the county as a whole. */
    private record Undecided(Evaluation known) implements Evaluation {
        @Override
        public County county() {
            return known.county();
        }

        @Override
        public LocalDate asOf() {
            return known.asOf();
        }

        @Override
        public List<UsedPack> packs() {
            return known.packs();
        }

        @Override
        public List<Verdict> verdicts() {
            return List.of();
        }

        @Override
        public List<Explanation> explanations() {
            return List.of();
        }

        @Override
        public List<Finding> findings() {
            return known.findings();
        }

        @Override
        public List<Statistic> statistics() {
            return known.statistics();
        }

        @Override
        public boolean allMet() {
            return false;
        }

        @Override
        public Map<Outcome, Long> counts() {
            return known.counts();
        }
    }
}
