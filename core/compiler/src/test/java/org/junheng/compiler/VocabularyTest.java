package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junheng.findings.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What rule files can say is what the engine can hear. */
class VocabularyTest {
    private static final List<ColumnType> WITHOUT_STAGE = List.of(
            ColumnType.COUNTY_FINDINGS, ColumnType.COUNTY_INDICATOR, ColumnType.EVIDENCE, ColumnType.SCHOOL_SIZE);

    @ParameterizedTest
    @EnumSource
    void propertiesAreThoseOfTheType(ColumnType type) throws ClassNotFoundException {
        List<String> methods = Arrays.stream(column(type).getMethods())
                .map(Method::getName)
                .filter(each -> !WITHOUT_STAGE.contains(type) || !each.equals("stage"))
                .toList();

        assertThat(type.properties()).containsExactlyInAnyOrderElementsOf(methods);
    }

    @ParameterizedTest
    @EnumSource
    void everyPlaceOfASentenceHasAllItsWords(ColumnType type) throws ReflectiveOperationException {
        Class<?> said = opening(type).getReturnType();
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
        assertThat(said).as("the last word ends the sentence").isEqualTo(void.class);
    }

    private static Class<?> column(ColumnType type) throws ClassNotFoundException {
        return Class.forName("org.junheng.indicators." + type.type());
    }

    /** The method that Java chooses: the one for the nearest type. */
    private static Method opening(ColumnType type) throws ReflectiveOperationException {
        Class<?> column = column(type);
        List<Method> fitting = Arrays.stream(Findings.class.getMethods())
                .filter(each -> each.getName().equals(type.opening()))
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
        };
    }
}
