package org.junheng.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences are filled as the JDK would fill them. */
class SentenceTest {
    private static final Object[] TEXTS = {"甲", "{1}", "", "it's", "5", "乙'", "⟦x⟧", "7", "8", "9"};

    static Stream<String> sentencesWithoutOptions() {
        ResourceBundle bundle = ResourceBundle.getBundle("org.junheng.messages", Locale.ROOT);
        return Stream.concat(
                        bundle.keySet().stream().sorted().map(bundle::getString),
                        Stream.of(
                                "", "'{0}' {0}", "it''s {0}", "{0}{1}{0}", "'a''b' {2}", "open 'quote {0}", "{12} {0}"))
                .filter(each -> !each.contains("\u27E6"));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutOptions")
    void it_is_filled_like_a_message_format(String pattern) {
        String expected = new MessageFormat(pattern, Locale.ROOT).format(TEXTS);

        assertThat(Sentence.parse(pattern)
                        .fill(Stream.of(TEXTS).map(String::valueOf).toArray(String[]::new)))
                .isEqualTo(expected);
    }

    @Test
    void an_option_stands_where_all_its_places_are_filled_and_else_is_left_out() {
        Sentence sentence = Sentence.parse("缺{0}⟦,第{1}行{2}⟧⟦ '{'{1}'}'⟧。");

        assertThat(sentence.fill("学生数", "3", "起")).isEqualTo("缺学生数,第3行起 {3}。");
        assertThat(sentence.fill("学生数", "3", "")).isEqualTo("缺学生数 {3}。");
        assertThat(sentence.fill("学生数", "", "起")).isEqualTo("缺学生数。");
    }

    @Test
    void what_fills_a_place_is_not_read_again() {
        assertThat(Sentence.parse("{0}|{1}").fill("{1}", "⟦{0}⟧")).isEqualTo("{1}|⟦{0}⟧");
    }
}
