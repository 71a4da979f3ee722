package org.junheng.report.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.DossierReader;
import org.junheng.findings.Finding;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.input.Messages;

/** What booklets say to people, and the engine's words that they say too. */
final class BookletWords {
    private static final Messages OWN = new Messages(BookletWords.class, "org.junheng.report.school.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private BookletWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    /** The word for a value; nothing for none. */
    static String coded(String prefix, @Nullable Coded value) {
        return value == null ? "" : text(prefix + value.code());
    }

    /** A word of a dictionary as people say it: translated where this bundle knows it. */
    static String word(String word) {
        String key = "word." + word;
        return OWN.has(key) ? text(key) : word;
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    static String measured(Finding.@Nullable Measured measured) {
        return measured == null ? "" : withUnit(measured.value(), measured.unit());
    }

    static String required(Finding.@Nullable Required required) {
        return required == null
                ? ""
                : text(
                        "required",
                        ENGINE.format("comparator." + required.comparator().name()),
                        withUnit(required.value(), required.unit()));
    }

    /** A number with its unit; so much for each of something is clear from the name. */
    static String withUnit(String value, String unit) {
        return unit.isEmpty() || unit.contains("/") ? value : unit.equals("%") ? value + unit : value + " " + unit;
    }

    static String joined(List<String> words) {
        return String.join(text("and"), words);
    }
}
