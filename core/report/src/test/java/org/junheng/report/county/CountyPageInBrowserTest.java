package org.junheng.report.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junheng.findings.Outcome;
import org.junheng.report.Evaluated;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do with the page in a real browser. */
class CountyPageInBrowserTest {
    private static final Evaluated COUNTY = Counties.example("dossiers/constructed-county.json");

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        page = folder.resolve("page.html");
        Files.writeString(page, Counties.html(COUNTY), StandardCharsets.UTF_8);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void open() {
        browser.open(page);
    }

    private static String shown() {
        return browser.one("#shown").getText();
    }

    @Test
    void a_reader_filters_by_outcome_criterion_and_words() {
        assertThat(shown()).isEqualTo("符合 4598 条,共 4598 条,先列出 50 条");
        browser.choose("#f-outcome", "✗ 未达标");
        long notMet = COUNTY.evaluation().findings().stream()
                .filter(each -> each.outcome() == Outcome.NOT_MET)
                .count();
        assertThat(shown()).startsWith("符合 " + notMet + " 条");
        browser.choose("#f-criterion", "G5 班额 小学");
        assertThat(shown()).startsWith("符合 3 条");
        assertThat(browser.texts("#results details")).hasSize(3).allMatch(each -> each.contains("要求 ≤ 45 人"));
        browser.one("form button[type=reset]").click();
        browser.ask("document.getElementById('words').value = '北关初级 学历'; document.getElementById('words')"
                + ".dispatchEvent(new Event('input'))");
        await("startsWith('符合 4598') === false");
        assertThat(browser.texts("#results summary")).isNotEmpty().allMatch(each -> each.contains("北关初级中学"));
        browser.assertQuiet();
    }

    private static void await(String condition) {
        for (int i = 0; i < 100; i++) {
            if ("true".equals(browser.ask("return document.getElementById('shown').textContent." + condition))) {
                return;
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_finding_opens_with_its_clause_and_figures() {
        browser.choose("#f-outcome", "✗ 未达标");
        browser.choose("#f-criterion", "G5 班额 小学");
        browser.one("#results details:first-child summary").sendKeys(Keys.ENTER);
        await("length > 0");
        sleep();
        assertThat(browser.one("#results details:first-child dl").getText())
                .contains("条文", "所有班级学生数分别不超过45人、50人", "实测", "要求", "差额", "超出 1 人", "学生数 46 人");
    }

    @Test
    void a_school_opens_with_all_that_was_found_about_it() {
        WebElement school = browser.one("table.schools tbody tr:first-child a[data-school]");
        String name = school.getText();
        browser.ask("document.querySelector('table.schools tbody tr:first-child a[data-school]').click()");
        assertThat(browser.ask("return document.getElementById('f-school').selectedOptions[0].text"))
                .isEqualTo(name);
        assertThat(browser.texts("#results summary")).isNotEmpty().allMatch(each -> each.contains(name));
        // what it misses stands first
        assertThat(browser.texts("#results details:first-child summary").get(0)).startsWith("✗ 未达标");
        assertThat(browser.focused().getAttribute("id")).isEqualTo("h-find");
    }

    @Test
    void headings_sort_the_schools_and_say_so() {
        WebElement students = browser.one("table.schools thead th:nth-child(4) button");
        students.sendKeys(Keys.ENTER);
        assertThat(browser.one("table.schools thead th:nth-child(4)").getAttribute("aria-sort"))
                .isEqualTo("descending");
        List<Integer> numbers = browser.texts("table.schools tbody td:nth-child(4)").stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(numbers).hasSize(98).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        students.sendKeys(Keys.ENTER);
        assertThat(browser.texts("table.schools tbody td:nth-child(4)").stream().map(Integer::valueOf))
                .isSorted();
    }

    @Test
    void dots_say_whose_they_are_by_the_arrow_keys() {
        WebElement plot = browser.one("svg.strip");
        plot.sendKeys(Keys.ARROW_RIGHT);
        String first = browser.one("figure .said").getText();
        plot.sendKeys(Keys.ARROW_RIGHT);
        assertThat(first).contains("未达标");
        assertThat(browser.one("figure .said").getText()).isNotEqualTo(first).contains("人/百名学生");
    }

    @Test
    void everything_can_be_reached_with_the_tab_key_and_is_seen_there() {
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("跳到正文");
        browser.focused().sendKeys(Keys.TAB);
        assertThat(browser.focused().getTagName()).isEqualTo("a");
        assertThat(browser.ask("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
    }

    @Test
    void nothing_but_tables_is_wider_than_the_window() {
        assertThat(browser.ask("return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo("true");
    }

    @Test
    void it_prints_on_several_pages_of_a4() {
        String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF-");
        long pages = Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
        assertThat(pages).isGreaterThan(5);
        // A4 is 595 by 842 points; the browser rounds to its own dots
        assertThat(Pattern.compile("/MediaBox\\s*\\[0 0 59[456][.0-9]* 84[12][.0-9]*\\]")
                        .matcher(pdf)
                        .find())
                .isTrue();
        browser.assertQuiet();
    }

    @Test
    void names_that_look_like_markup_run_nothing() throws IOException {
        Path evil = folder.resolve("evil.html");
        String name = "</script><img src=x onerror=document.title='ran'>";
        Files.writeString(
                evil,
                Counties.html(Counties.ofSchools(name, new int[] {100, 0}, new int[] {300, 24})),
                StandardCharsets.UTF_8);
        browser.open(evil);
        browser.ask("document.querySelectorAll('#results details').forEach(function (each) { each.open = true; })");
        sleep();
        assertThat(browser.ask("return document.title")).isNotEqualTo("ran");
        assertThat(browser.texts("#results bdi")).contains(name);
        browser.assertQuiet();
    }

    @Test
    void a_district_of_four_hundred_schools_opens() throws IOException {
        Path big = folder.resolve("big.html");
        Files.writeString(
                big,
                Counties.html(Counties.evaluated(
                        Counties.NATIONAL, Counties.times(4, Counties.read("dossiers/constructed-county.json")))),
                StandardCharsets.UTF_8);
        browser.open(big);
        assertThat(shown()).startsWith("符合 ");
        assertThat(browser.ask("return document.getElementsByTagName('*').length < 60000"))
                .isEqualTo("true");
        browser.assertQuiet();
    }
}
