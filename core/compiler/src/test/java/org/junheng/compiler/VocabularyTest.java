package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.findings.Findings;
import org.junheng.packs.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rule files can say is what the engine can hear. */
class VocabularyTest {
    /** Their stage says nothing, so that no rule can ask for it. */
    private static final List<ColumnType> WITHOUT_STAGE = List.of(
            ColumnType.SCHOOL_INDICATOR,
            ColumnType.RECORD_INDICATOR,
            ColumnType.COUNTY_INDICATOR,
            ColumnType.SERIES_INDICATOR,
            ColumnType.YEARS_SINCE,
            ColumnType.DATE_OF,
            ColumnType.FLAG_OF,
            ColumnType.PERIOD_COUNT,
            ColumnType.EVIDENCE,
            ColumnType.COUNTY_ITEMS,
            ColumnType.COUNTY_FINDINGS);

    @ParameterizedTest
    @EnumSource
    void propertiesAreThoseOfTheType(ColumnType type) throws ClassNotFoundException {
        List<String> methods = Arrays.stream(column(type).getMethods())
                .map(Method::getName)
                .filter(each -> !WITHOUT_STAGE.contains(type) || !each.equals("stage"))
                .toList();

        assertThat(type.properties()).extracting(ColumnType::compiled).containsExactlyInAnyOrderElementsOf(methods);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfASentenceHasAllItsWords(ColumnType type) throws ReflectiveOperationException {
        for (String opening : type.openings()) {
            Class<?> said = opening(type, opening).getReturnType();
            assertThat(wordsBehind(type, said))
                    .as("the last word behind " + opening + " ends the sentence")
                    .isEqualTo(void.class);
        }
    }

    /** What the last word gives back. */
    private static Class<?> wordsBehind(ColumnType type, Class<?> opened) throws ReflectiveOperationException {
        Class<?> said = opened;
        for (List<WordForm> forms : type.words()) {
            assertThat(forms)
                    .extracting(WordForm::name)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(said.getMethods())
                            .map(Method::getName)
                            .toList());
            for (WordForm form : forms) {
                assertThat(said.getMethod(form.name(), parameters(form))).isNotNull();
            }
            WordForm first = forms.get(0);
            said = said.getMethod(first.name(), parameters(first)).getReturnType();
        }
        return said;
    }

    @Test
    void everySentenceOfTheEngineCanBeOpened() {
        Set<String> openings = Arrays.stream(ColumnType.values())
                .flatMap(each -> each.openings().stream())
                .collect(Collectors.toSet());

        assertThat(openings)
                .isEqualTo(Arrays.stream(Findings.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfColumnIsOneOfTheLevelsItIsFor(ColumnType type) {
        assertThat(Arrays.stream(Level.values()).filter(type::isFor)).isNotEmpty();
    }

    private static Class<?> column(ColumnType type) throws ClassNotFoundException {
        return Class.forName("org.junheng.indicators." + type.type());
    }

    /** The method that Java chooses: the one for the nearest type. */
    private static Method opening(ColumnType type, String opening) throws ReflectiveOperationException {
        Class<?> column = column(type);
        List<Method> fitting = Arrays.stream(Findings.class.getMethods())
                .filter(each -> each.getName().equals(opening))
                .filter(each -> each.getParameterTypes()[0].isAssignableFrom(column))
                .toList();
        return fitting.stream()
                .filter(each -> each.getParameterTypes()[0] == column)
                .findFirst()
                .orElseGet(() -> fitting.get(0));
    }

    private static Class<?>[] parameters(WordForm form) {
        return switch (form.argument()) {
            case NONE -> new Class<?>[0];
            case DECIMAL -> new Class<?>[] {double.class};
            case COUNT -> new Class<?>[] {int.class};
            case TEXT, DATE, CODE -> new Class<?>[] {String.class};
        };
    }
}
