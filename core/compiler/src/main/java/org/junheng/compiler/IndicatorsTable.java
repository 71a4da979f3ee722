package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.indicators.Stage;
import org.junheng.input.Problems;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;
import org.junheng.packs.RecordCount;
import org.junheng.packs.SeriesTerm;

/** Reads {@code indicators.csv}. */
final class IndicatorsTable {
    private static final String NAME = CompilerMessages.MESSAGES.format("name.name");
    private static final String BASIS = CompilerMessages.MESSAGES.format("name.basis");
    private static final List<String> HEADER = List.of(
            "code", NAME, "holder", "stage", "group", "numerator", "denominator", "per", "unit", "decimals", BASIS);

    private static final Pattern HOLDER = Pattern.compile(
            "section|school|class|county|county/series|(county|school)/(?!series$)[a-z][a-z0-9]*(-[a-z0-9]+){0,20}");
    private static final String NOTHING_BELOW = "1";
    private static final int MOST_DECIMALS = 9;
    private static final int MOST_PER = 10_000;

    private IndicatorsTable() {}

    /** The definitions in the rows that have no mistake. */
    static List<Located<IndicatorDefinition>> read(String text, Problems problems) {
        List<Located<IndicatorDefinition>> indicators = new ArrayList<>();
        for (CsvRow row : CsvTable.read(text, HEADER, problems)) {
            indicator(row).ifPresent(each -> indicators.add(new Located<>(each, row.line())));
        }
        return indicators;
    }

    /** The lines of the rows that say no unit, not even that there is none. */
    static Set<Integer> linesWithoutUnit(String text, Problems problems) {
        return CsvTable.read(text, HEADER, problems).stream()
                .filter(row -> row.cell("unit").isEmpty())
                .map(CsvRow::line)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<IndicatorDefinition> indicator(CsvRow row) {
        String code = row.checked("code", SafeText::isCode, "code.malformed");
        String name = row.required(NAME);
        String holder = row.checked("holder", each -> HOLDER.matcher(each).matches(), "indicator.holder");
        Stage stage = row.coded("stage", Stage.class).orElse(null);
        String group = row.cell("group");
        if (!group.isEmpty() && !SafeText.isTitle(group)) {
            row.problem("group", "title.unsafe", group);
        }
        List<Term> numerator = sum(row, "numerator");
        List<Term> denominator = row.cell("denominator").equals(NOTHING_BELOW) ? List.of() : sum(row, "denominator");
        int per = row.whole("per", 1, MOST_PER);
        int decimals = row.whole("decimals", 0, MOST_DECIMALS);
        return row.isGood()
                ? Optional.of(new IndicatorDefinition(
                        code,
                        name,
                        holder,
                        stage,
                        group,
                        numerator,
                        denominator,
                        per,
                        CsvTable.unit(row),
                        decimals,
                        row.cell(BASIS)))
                : Optional.empty();
    }

    /** Codes with a sign between each two; codes hold hyphens, so there are blanks around the signs. */
    private static List<Term> sum(CsvRow row, String column) {
        String[] parts = row.required(column).split("\\s+", -1);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < parts.length; i += 2) {
            boolean plus = i == 0 || parts[i - 1].equals("+");
            boolean minus = i > 0 && parts[i - 1].equals("-");
            if (!(plus || minus) || !isTerm(parts[i])) {
                malformed(row, column);
                return List.of();
            }
            terms.add(new Term(minus ? -1 : 1, parts[i]));
        }
        if (parts.length % 2 == 0) {
            malformed(row, column);
        }
        return terms;
    }

    private static boolean isTerm(String text) {
        return SafeText.isCode(text)
                || RecordCount.parse(text).isPresent()
                || SeriesTerm.parse(text).isPresent();
    }

    private static void malformed(CsvRow row, String column) {
        if (!row.cell(column).isEmpty()) {
            row.problem(column, "indicator.sum", row.cell(column));
        }
    }
}
