package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.input.Coded;
import org.junheng.packs.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a policy editor can write stands in the guide. */
class GuideTest {
    private static final String GUIDE = guide();

    private static String guide() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOpeningAndWordIsExplained(ColumnType type) {
        assertThat(GUIDE).contains("`" + type.type() + "(");
        type.openings().forEach(opening -> assertThat(GUIDE).contains("findings." + opening + "("));
        type.words().stream()
                .flatMap(List::stream)
                .forEach(word -> assertThat(GUIDE).contains("." + word.name() + "("));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfFactIsExplained(FactType type) {
        assertThat(GUIDE).contains("`" + type.code() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void everyFolderIsExplained(Level level) {
        assertThat(GUIDE).contains("  " + level.code() + "/");
    }

    /** Those of one stage are told by their pattern. */
    @ParameterizedTest
    @EnumSource
    void everyPartOfASchoolIsExplained(SchoolPart part) throws IOException {
        List<String> named = Arrays.asList("`students`", "`classes`", "`largest-class`", "`built-in`");
        String code = part.code().replace("-in-classes", "");

        assertThat(Coded.codes(SchoolPart.class)).contains(part.code());
        assertThat(GUIDE).contains("`" + code + "`", "`-in-classes`").contains(named);
    }

    @Test
    void theTableOfTheWordsOfTheLawIsThatOfTheCompiler() {
        assertThat(rows().stream().map(GuideTest::words))
                .containsExactlyElementsOf(LawWord.rows().map(LawWord::words).toList());
    }

    @Test
    void whatWordsOfTheLawMeanIsWhatTheCompilerReads() {
        List<LawWord> known = LawWord.rows().toList();
        for (int i = 0; i < known.size(); i++) {
            String row = rows().get(i);
            assertThat(meanings(known.get(i))).allMatch(row::contains);
        }
    }

    private static List<String> rows() {
        String section = GUIDE.substring(GUIDE.indexOf("## 条文里的词怎样理解"), GUIDE.indexOf("## 日期和按期计数"));
        return section.lines()
                .filter(line -> line.startsWith("|"))
                // the heading and the line below it
                .skip(2)
                .toList();
    }

    /** The words of a row, without what is noted in brackets. */
    private static List<String> words(String row) {
        String cell = row.split("\\|", -1)[1].replaceAll("\\(.*?\\)", "").strip();
        return Arrays.asList(cell.split("、", -1));
    }

    private static List<String> meanings(LawWord row) {
        Stream<String> comparators = Bound.WORDS.entrySet().stream()
                .filter(each -> row.comparator().equals(Optional.of(each.getValue())))
                .map(Map.Entry::getKey);
        Stream<String> meanings =
                Stream.concat(comparators, row.trend().stream().map(Trend::word));
        return meanings.map(word -> "`." + word + "(").toList();
    }
}
