package org.junheng.report.years;

import org.jspecify.annotations.Nullable;
import org.junheng.facts.DossierReader;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;

/** What comparisons of years say to people, and the engine's words that they say too. */
final class YearsWords {
    private static final Messages OWN = new Messages(YearsWords.class, "org.junheng.report.years.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    private YearsWords() {}

    static String text(String key, Object... arguments) {
        return OWN.format(key, arguments);
    }

    static String stage(Stage stage) {
        return ENGINE.format("stage." + stage.code());
    }

    static String required(Comparator comparator, String limit) {
        return text("required", ENGINE.format("comparator." + comparator.name()), limit);
    }

    static String required(Finding.@Nullable Required required) {
        return required == null ? "" : required(required.comparator(), withUnit(required.value(), required.unit()));
    }

    static String measured(Finding.@Nullable Measured measured) {
        return measured == null ? "" : withUnit(measured.value(), measured.unit());
    }

    private static String withUnit(String value, String unit) {
        return unit.isEmpty() || unit.contains("/") ? value : unit.equals("%") ? value + unit : value + " " + unit;
    }
}
