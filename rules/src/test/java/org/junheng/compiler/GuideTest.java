package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolPart;
import org.junheng.input.Coded;
import org.junheng.packs.Level;
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
}
