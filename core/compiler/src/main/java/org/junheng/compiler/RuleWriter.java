package org.junheng.compiler;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;

/**
 * Writes the rule file that is compiled, from checked criteria. Every text that it writes is checked once more, because here it
 * becomes code.
 */
final class RuleWriter {
    private RuleWriter() {}

    /** All rules of one level. */
    static String write(Pack pack, Level level) {
        require(SafeText.isPackId(pack.id()), pack.id());
        StringBuilder drl = new StringBuilder();
        drl.append("package ").append(pack.rulePackage(level)).append('\n');
        PackageGuard.IMPORTS.forEach(each -> drl.append("import ").append(each).append('\n'));
        drl.append("global " + PackageGuard.GLOBAL_TYPE + " " + PackageGuard.GLOBAL + "\n");
        pack.criteria().stream().filter(each -> each.level() == level).forEach(each -> drl.append(rule(each)));
        return drl.toString();
    }

    private static String rule(Criterion criterion) {
        require(SafeText.isTitle(criterion.title()), criterion.title());
        require(SafeText.isCriterionId(criterion.id()), criterion.id());
        ColumnType type = ColumnType.find(criterion.selector().type()).orElseThrow();
        return "rule \"" + criterion.title() + "\"\n@criterion(\"" + criterion.id() + "\")\nwhen\n$x : " + type.type()
                + "(" + constraints(type, criterion) + ")\nthen\n" + sentence(type, criterion)
                + "\nend\n";
    }

    private static String constraints(ColumnType type, Criterion criterion) {
        TreeMap<String, String> fields = new TreeMap<>(criterion.selector().fields());
        if (type.properties().contains(ColumnType.SCOPE)) {
            // a rule without a scope is about all, and not also about those of every scope
            fields.putIfAbsent(ColumnType.SCOPE, "");
        }
        if (type == ColumnType.CLASS_INDICATOR) {
            // likewise one without a stage: classes of all stages are a column of their own
            fields.putIfAbsent(ColumnType.STAGE, "");
        }
        if (type == ColumnType.SERIES_INDICATOR) {
            // and one without years: the years that are given are a column of their own
            fields.putIfAbsent(ColumnType.YEARS, "");
        }
        return fields.entrySet().stream()
                .map(each -> constraint(type, each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String constraint(ColumnType type, String property, String value) {
        require(type.properties().contains(property), property);
        if (property.equals(ColumnType.STAGE) && value.isEmpty()) {
            return "stage == null";
        }
        if (property.equals(ColumnType.STAGE)) {
            return "stage == Stage."
                    + Coded.find(Stage.class, value).orElseThrow().name();
        }
        boolean mayBeEmpty = property.equals(ColumnType.SCOPE) || property.equals(ColumnType.YEARS);
        boolean counted = property.equals(ColumnType.RECORD) && SafeText.isRecordCount(value);
        require((mayBeEmpty && value.isEmpty()) || counted || SafeText.isTitle(value), value);
        return ColumnType.compiled(property) + " == \"" + ascii(value) + "\"";
    }

    private static String sentence(ColumnType type, Criterion criterion) {
        List<Word> requirement = criterion.requirement();
        require(type.openings().contains(criterion.opening()), criterion.opening());
        require(requirement.size() == type.words().size(), requirement.toString());
        StringBuilder sentence = new StringBuilder(PackageGuard.GLOBAL + "." + criterion.opening() + "($x)");
        for (int i = 0; i < requirement.size(); i++) {
            sentence.append(call(requirement.get(i), type.words().get(i)));
        }
        return sentence.append(';').toString();
    }

    private static String call(Word word, List<WordForm> forms) {
        WordForm form = forms.stream()
                .filter(each -> each.name().equals(word.name()))
                .findFirst()
                .orElseThrow();
        if (form.argument() == WordForm.Argument.NONE) {
            return "." + form.name() + "()";
        }
        String number = word.arguments().get(0);
        if (form.argument().isQuoted()) {
            require(isSafe(form.argument(), number), number);
            return "." + form.name() + "(\"" + ascii(number) + "\")";
        }
        require(PlainNumber.parse(number).isPresent(), number);
        // 4 as 4.0: a whole number of many digits would be no literal of Java
        boolean decimal = form.argument() == WordForm.Argument.DECIMAL && !number.contains(".");
        return "." + form.name() + "(" + number + (decimal ? ".0" : "") + ")";
    }

    private static boolean isSafe(WordForm.Argument argument, String text) {
        return switch (argument) {
            case DATE -> SafeText.isDay(text);
            case CODE -> SafeText.isCode(text);
            default -> SafeText.isTitle(text);
        };
    }

    /**
     * A text in ASCII. The engine tells generated classes apart by a hash of their text in the platform's encoding: where that is
     * not UTF-8, two texts of as many Chinese characters would be one.
     */
    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each < 0x80) {
                ascii.append(each);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            }
        }
        return ascii.toString();
    }

    private static void require(boolean isSafe, String text) {
        if (!isSafe) {
            throw new IllegalStateException("must not be compiled: " + text);
        }
    }
}
