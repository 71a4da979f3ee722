package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookletCommandTest {
    private static final String SCHOOL = """
            {"code": "%s", "name": "%s", "kind": "primary", "sections": {"primary": {"students": 100, "facts": {"backbone-teachers": %d}}}}
            """;

    @TempDir
    Path folder;

    private String dossier(String file, String county, String day, String... schools) throws IOException {
        String text = """
                {"format": "junheng-dossier/1", "asOf": "%s", "county": {"code": "%s", "name": "甲县"}, "schools": [%s]}
                """.formatted(day, county, String.join(",", schools));
        return Files.writeString(folder.resolve(file), text).toString();
    }

    private String one(String file, String day) throws IOException {
        return dossier(file, "1", day, SCHOOL.formatted("A1", "城关小学", 1), SCHOOL.formatted("index", "目录小学", 2));
    }

    private String out() {
        return folder.resolve("books").toString();
    }

    private List<String> files() throws IOException {
        if (!Files.exists(Path.of(out()))) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(Path.of(out()))) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Nothing but the dossiers: no folder, and no draft of one. */
    private void assertNothingWritten() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(each -> each.getFileName().toString())).allMatch(each -> each.endsWith(".json"));
        }
    }

    @Test
    void oneFileForEachSchoolAndAListThatNoSchoolReplaces() throws IOException {
        Run run = Run.of("booklet", one("new.json", "2024-12-31"), one("old.json", "2023-12-31"), "--out", out());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(files()).containsExactly("A1.html", "index-2.html", "index.html");
        assertThat(Files.readString(Path.of(out(), "index.html"))).contains("href=\"index-2.html\"", "城关小学");
        assertThat(Files.readString(Path.of(out(), "A1.html"))).contains("历年评估", "2023-12-31");
    }

    @Test
    void wordDocumentsOfChosenSchools() throws IOException {
        Run run =
                Run.of("booklet", one("a.json", "2024-12-31"), "--out", out(), "--format", "docx", "--school", "城关小学");

        assertThat(run.code()).isZero();
        assertThat(files()).containsExactly("A1.docx", "index.html");
    }

    @Test
    void schoolThatIsNotThereIsNamedWithWhatMayBeMeant() throws IOException {
        Run run = Run.of("booklet", one("a.json", "2024-12-31"), "--out", out(), "--school", "A2", "--school", "城关小");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有这样的学校", "A2", "A1", "城关小学");
        assertNothingWritten();
    }

    @Test
    void folderThatIsThereIsLeftAlone() throws IOException {
        Files.createDirectory(Path.of(out()));

        Run run = Run.of("booklet", one("a.json", "2024-12-31"), "--out", out());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("已经存在");
        assertThat(files()).isEmpty();
    }

    @Test
    void allThatDoesNotFitIsToldAtOnce() throws IOException {
        Run run = Run.of(
                "booklet",
                one("a.json", "2023-12-31"),
                dossier("other.json", "2", "2022-12-31"),
                one("same.json", "2023-12-31"),
                one("later.json", "2024-12-31"),
                "--out",
                out());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(each -> each.contains("other.json") && each.contains("同一个县"))
                .anyMatch(each -> each.contains("same.json") && each.contains("2023-12-31"))
                .anyMatch(each -> each.contains("later.json") && each.contains("晚于"));
        assertNothingWritten();
    }

    @Test
    void countyWithoutSchoolsHasNoBooklets() throws IOException {
        Run run = Run.of("booklet", dossier("none.json", "1", "2024-12-31"), "--out", out());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("none.json", "没有学校");
        assertNothingWritten();
    }

    @Test
    void theDayIsThatOfTheFirstOnly() throws IOException {
        Run run = Run.of(
                "booklet",
                one("a.json", "2023-12-31"),
                one("old.json", "2023-12-31"),
                "--as-of",
                "2024-06-30",
                "--out",
                out());

        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(Path.of(out(), "A1.html"))).contains("2024-06-30", "2023-12-31");
    }

    @Test
    void namesOfFilesAreAsciiAndNeverAlike() {
        BookletFiles files = new BookletFiles(org.junheng.report.school.BookletFormat.HTML);

        List<String> names = Stream.of("../x", "一小", "AB", "ab", "A".repeat(300), "A".repeat(301))
                .map(code -> org.junheng.facts.School.builder(code, "校", org.junheng.facts.SchoolKind.PRIMARY)
                        .build())
                .map(files::next)
                .toList();

        assertThat(names)
                .startsWith("_2e_2e_2fx.html", "_4e00_5c0f.html", "AB.html", "ab-2.html")
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[A-Za-z0-9_.-]{1,110}"));
    }
}
