package org.junheng.compiler;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Problems;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.Period;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.ProcedureStep.Rhythm;
import org.junheng.packs.SourceStatus;

/** Reads {@code procedure.csv}: the steps of a procedure, in words that stand in {@code law.md}. */
final class ProcedureTable {
    private static final String NAME = name("name.name");
    private static final String DECIDED_BY = name("name.decidedBy");
    private static final String AFTER = name("name.after");
    private static final String PART_OF = name("name.partOf");
    private static final String NEEDS = name("name.needs");
    private static final String RHYTHM = name("name.rhythm");
    private static final String DEADLINE = name("name.deadline");
    private static final String FROM = name("name.from");
    private static final String UNTIL = name("name.until");
    private static final String DATE_FACT = name("name.dateFact");
    private static final List<String> HEADER = List.of(
            "code",
            NAME,
            DECIDED_BY,
            AFTER,
            PART_OF,
            NEEDS,
            RHYTHM,
            DEADLINE,
            FROM,
            UNTIL,
            DATE_FACT,
            Source.CITATION,
            Source.WORDS,
            Source.STATUS);

    private ProcedureTable() {}

    /** The steps in the rows that have no mistake. */
    static List<Located<ProcedureStep>> read(String text, String law, Problems problems) {
        List<Located<ProcedureStep>> steps = new ArrayList<>();
        Source sources = new Source(law);
        for (CsvRow row : CsvTable.read(text, HEADER, problems)) {
            step(row, sources).ifPresent(step -> steps.add(new Located<>(step, row.line())));
        }
        return steps;
    }

    private static Optional<ProcedureStep> step(CsvRow row, Source sources) {
        String code = row.checked("code", SafeText::isCode, "code.malformed");
        String name = row.required(NAME);
        List<String> after = row.list(AFTER);
        String partOf = row.cell(PART_OF);
        List<String> needs = row.list(NEEDS);
        Rhythm rhythm = row.coded(RHYTHM, Rhythm.class).orElse(Rhythm.ONCE);
        ProcedureStep.Deadline deadline = deadline(row).orElse(null);
        Period period = row.period(FROM, UNTIL);
        String dateFact = row.cell(DATE_FACT);
        if (rhythm == Rhythm.YEARLY && after.isEmpty()) {
            row.problem(AFTER, "procedure.yearly");
        }
        if (rhythm == Rhythm.PHASE && !(needs.isEmpty() && dateFact.isEmpty())) {
            row.problem(RHYTHM, "procedure.phase");
        }
        Optional<ClauseSource> source = sources.of(row);
        return source.filter(each -> row.isGood())
                .map(each -> new ProcedureStep(
                        code,
                        name,
                        row.cell(DECIDED_BY),
                        after,
                        orNull(partOf),
                        needs,
                        rhythm,
                        deadline,
                        period,
                        orNull(dateFact),
                        each));
    }

    /** A day such as 2028-12-31, or one of every year such as 03-31. */
    private static Optional<ProcedureStep.Deadline> deadline(CsvRow row) {
        String cell = row.cell(DEADLINE);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        if (SafeText.isDay(cell)) {
            return Optional.of(new ProcedureStep.Deadline(LocalDate.parse(cell), null));
        }
        Optional<MonthDay> ofYear = ofYear(cell);
        if (ofYear.isEmpty()) {
            row.problem(DEADLINE, "procedure.deadline", cell);
        }
        return ofYear.map(each -> new ProcedureStep.Deadline(null, each));
    }

    private static Optional<MonthDay> ofYear(String cell) {
        try {
            return cell.matches("[0-9]{2}-[0-9]{2}") ? Optional.of(MonthDay.parse("--" + cell)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    static String name(String key) {
        return CompilerMessages.MESSAGES.format(key);
    }

    /** Reads where a row stands in the law; the words are held against {@code law.md}. */
    static final class Source {
        static final String CITATION = name("name.basis");
        static final String WORDS = name("name.words");
        static final String STATUS = name("name.status");

        private final String law;

        Source(String law) {
            this.law = ConflictsTable.withoutBlanks(law);
        }

        Optional<ClauseSource> of(CsvRow row) {
            String citation = row.required(CITATION);
            String words = row.lawWords(WORDS, law);
            row.required(STATUS);
            return row.coded(STATUS, SourceStatus.class).map(status -> new ClauseSource(citation, words, status));
        }
    }
}
