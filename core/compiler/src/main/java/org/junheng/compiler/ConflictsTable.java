package org.junheng.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.compiler.conflicts.StatedConflict;
import org.junheng.compiler.conflicts.StatedConflict.Passage;
import org.junheng.compiler.conflicts.Stricter;
import org.junheng.input.Problems;
import org.junheng.input.Text;
import org.junheng.packs.Period;

/** Reads {@code conflicts.csv}: conflicts that no figure shows, in words that stand in {@code law.md}. */
public final class ConflictsTable {
    private static final String ID = CompilerMessages.MESSAGES.format("name.row");
    private static final String FIRST = Stricter.FIRST.word();
    private static final String SECOND = Stricter.SECOND.word();
    private static final String NOTE = CompilerMessages.MESSAGES.format("name.note");
    private static final String STRICTER = CompilerMessages.MESSAGES.format("name.stricter");
    private static final String FROM = CompilerMessages.MESSAGES.format("name.from");
    private static final String UNTIL = CompilerMessages.MESSAGES.format("name.until");
    private static final List<String> HEADER = List.of(ID, FIRST, SECOND, NOTE, STRICTER, FROM, UNTIL);

    /** Document and clause, a colon of either width, words. */
    private static final Pattern PASSAGE = Pattern.compile("(.+?)\\s*[:\uFF1A]\\s*(.+)", Pattern.DOTALL);

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    private final String law;
    private final Map<String, Integer> lines = new HashMap<>();

    private ConflictsTable(String law) {
        this.law = withoutBlanks(law);
    }

    /** The conflicts that a sound pack states; none if it has no such file. */
    public static List<StatedConflict> of(PackSource source) {
        FileProblems problems = new FileProblems(source.name());
        List<StatedConflict> conflicts = read(source, problems);
        problems.throwIfAny();
        return conflicts;
    }

    /** The conflicts in the rows that have no mistake. */
    static List<StatedConflict> read(PackSource source, FileProblems problems) {
        Optional<String> table = text(source, PackLayout.CONFLICTS, problems);
        if (table.isEmpty()) {
            return List.of();
        }
        // what is wrong with the text of the law is told for itself
        return new ConflictsTable(source.law()).read(table.get(), problems.of(PackLayout.CONFLICTS));
    }

    static Optional<String> text(PackSource source, String path, FileProblems problems) {
        byte[] content = source.files().get(path);
        return content == null ? Optional.empty() : Text.decode(content, problems.of(path));
    }

    private List<StatedConflict> read(String text, Problems problems) {
        List<StatedConflict> conflicts = new ArrayList<>();
        for (CsvRow row : CsvTable.read(text, HEADER, problems)) {
            conflict(row).ifPresent(conflicts::add);
        }
        return conflicts;
    }

    private Optional<StatedConflict> conflict(CsvRow row) {
        String id = id(row);
        Passage first = passage(row, FIRST);
        Passage second = passage(row, SECOND);
        String note = row.required(NOTE);
        Stricter stricter = stricter(row);
        Period period = row.period(FROM, UNTIL);
        return row.isGood()
                ? Optional.of(new StatedConflict(id, first, second, note, stricter, period))
                : Optional.empty();
    }

    private String id(CsvRow row) {
        String id = row.required(ID);
        Integer other = id.isEmpty() ? null : lines.putIfAbsent(id, row.line());
        if (other != null) {
            row.problem(ID, "conflict.twice", id, other);
        }
        return id;
    }

    private Passage passage(CsvRow row, String column) {
        String cell = row.required(column);
        Matcher parts = PASSAGE.matcher(cell);
        if (!parts.matches()) {
            if (!cell.isEmpty()) {
                row.problem(column, "conflict.passage", cell);
            }
            return new Passage("", "");
        }
        String words = parts.group(2);
        if (!law.contains(withoutBlanks(words))) {
            row.problem(column, "conflict.words", words);
        }
        return new Passage(parts.group(1), words);
    }

    static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static Stricter stricter(CsvRow row) {
        String word = row.required(STRICTER);
        Optional<Stricter> stricter = Stricter.find(word);
        if (stricter.isEmpty() && !word.isEmpty()) {
            List<String> words = Stricter.words();
            row.problem(
                    STRICTER,
                    "word.other",
                    word,
                    String.join(CompilerMessages.AND, words),
                    CompilerMessages.MESSAGES.format("hint.none"));
        }
        return stricter.orElse(Stricter.UNKNOWN);
    }
}
