package org.junheng.compiler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.compiler.ProcedureTable.Source;
import org.junheng.input.Problems;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.Consequence;
import org.junheng.packs.Consequence.Kind;
import org.junheng.packs.Consequence.Trigger;
import org.junheng.packs.Consequence.Whom;

/** Reads {@code consequences.csv}: what a document threatens or promises, in words that stand in {@code law.md}. */
final class ConsequencesTable {
    static final String WHOM = ProcedureTable.name("name.whom");
    static final String WHEN = ProcedureTable.name("name.when");
    private static final String KIND = ProcedureTable.name("name.kind");
    private static final String NAME = ProcedureTable.name("name.name");
    private static final String DEADLINE = ProcedureTable.name("name.within");
    private static final String ASKS = ProcedureTable.name("name.asks");
    private static final List<String> HEADER =
            List.of("code", KIND, NAME, WHOM, WHEN, DEADLINE, ASKS, Source.CITATION, Source.WORDS, Source.STATUS);

    private static final Pattern TRIGGER = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,3}");

    private ConsequencesTable() {}

    /** The consequences in the rows that have no mistake. */
    static List<Located<Consequence>> read(String text, String law, Problems problems) {
        List<Located<Consequence>> consequences = new ArrayList<>();
        Source sources = new Source(law);
        for (CsvRow row : CsvTable.read(text, HEADER, problems)) {
            consequence(row, sources).ifPresent(each -> consequences.add(new Located<>(each, row.line())));
        }
        return consequences;
    }

    private static Optional<Consequence> consequence(CsvRow row, Source sources) {
        String code = row.checked("code", SafeText::isCode, "code.malformed");
        row.required(KIND);
        Optional<Kind> kind = row.coded(KIND, Kind.class);
        String name = row.required(NAME);
        row.required(WHOM);
        Optional<Whom> whom = row.coded(WHOM, Whom.class);
        List<Trigger> triggers = triggers(row);
        Optional<Consequence.Deadline> deadline = deadline(row);
        String asks = row.cell(ASKS);
        if (asks.isEmpty() && row.cell(WHEN).isEmpty()) {
            row.problem(WHEN, "consequence.undecided");
        }
        Optional<ClauseSource> source = sources.of(row);
        boolean isGood = row.isGood() && kind.isPresent() && whom.isPresent() && source.isPresent();
        return isGood
                ? Optional.of(new Consequence(
                        code,
                        kind.orElseThrow(),
                        name,
                        whom.orElseThrow(),
                        triggers,
                        deadline.orElse(null),
                        asks,
                        source.orElseThrow()))
                : Optional.empty();
    }

    private static List<Trigger> triggers(CsvRow row) {
        List<Trigger> triggers = new ArrayList<>();
        for (String each : row.list(WHEN)) {
            Matcher parts = TRIGGER.matcher(each);
            if (parts.matches()) {
                triggers.add(new Trigger(parts.group(1), parts.group(2)));
            } else if (!each.isEmpty()) {
                row.problem(WHEN, "consequence.when", each);
            }
        }
        return triggers;
    }

    /** A day such as 2022-12-31, or a number of days after the notice. */
    private static Optional<Consequence.Deadline> deadline(CsvRow row) {
        String cell = row.cell(DEADLINE);
        if (SafeText.isDay(cell)) {
            return Optional.of(new Consequence.Deadline(LocalDate.parse(cell), 0));
        }
        if (DAYS.matcher(cell).matches()) {
            return Optional.of(new Consequence.Deadline(null, Integer.parseInt(cell)));
        }
        if (!cell.isEmpty()) {
            row.problem(DEADLINE, "consequence.deadline", cell);
        }
        return Optional.empty();
    }
}
