package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the words of the law in a {@code law.md}. They stand
 *
 * <ul>
 *   <li>in the column 文字 (or 原文, 条文) of tables,
 *   <li>in lines that begin with {@code >},
 *   <li>or, in a file with neither, in all lines but those below a heading that begins with 约定, 口径, 来源, 说明 or 更正.
 * </ul>
 *
 * Everything else is notes. A cell that begins with 不是条文 is a note too; one that begins with 摘要 is a digest, as is all below
 * a heading that says 摘要.
 */
final class LawText {
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULER = Pattern.compile("\\|?[\\s:|-]*-[\\s:|-]*\\|?");
    private static final Pattern HEADING = Pattern.compile("#+\\s*(.*)");
    private static final Pattern QUOTE = Pattern.compile(">\\s?(.*)");
    private static final Pattern ITEM = Pattern.compile("[-*+]\\s+");
    /** Where something is left out, or words from another place begin. */
    private static final Pattern GAP = Pattern.compile("\\s/\\s|…+");
    /** Behind what ends a sentence and the marks that close around it. */
    private static final Pattern END = Pattern.compile("(?<=[。;\uFF1B!\uFF01?\uFF1F])(?![\u201D\u2019」』)\uFF09])"
            + "|(?<=[。;\uFF1B!\uFF01?\uFF1F][\u201D\u2019」』)\uFF09])");

    private final List<LawSentence> sentences = new ArrayList<>();
    private final List<LawSentence> prose = new ArrayList<>();
    private List<String> header = List.of();
    private List<String> previous = List.of();
    private String heading = "";
    private int passage;
    private boolean hasPlaces;

    private LawText() {}

    /** The sentences of the law, in the order of the file. */
    static List<LawSentence> sentences(String file) {
        LawText text = new LawText();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            text.line(lines.get(i).strip(), i + 1);
        }
        return List.copyOf(text.hasPlaces ? text.sentences : text.prose);
    }

    private void line(String line, int number) {
        var headed = HEADING.matcher(line);
        var quoted = QUOTE.matcher(line);
        if (line.startsWith("|")) {
            row(line, number);
            return;
        }
        header = List.of();
        if (headed.matches()) {
            heading = headed.group(1);
        } else if (quoted.matches()) {
            hasPlaces = true;
            add(sentences, quoted.group(1), number, List.of());
        } else if (CatalogueWords.list("law.notes").stream().noneMatch(heading::startsWith)) {
            add(prose, ITEM.matcher(line).replaceFirst(""), number, List.of());
        }
    }

    private void row(String line, int number) {
        List<String> cells = cells(line);
        if (RULER.matcher(line).matches()) {
            header = previous;
        } else if (!header.isEmpty()) {
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                if (CatalogueWords.list("law.columns").contains(header.get(i))) {
                    hasPlaces = true;
                    add(sentences, cells.get(i), number, named(cells));
                }
            }
        }
        previous = cells;
    }

    private static List<String> cells(String row) {
        String inner = row.replaceAll("^\\||(?<!\\\\)\\|$", "");
        return Arrays.stream(BAR.split(inner, -1))
                .map(each -> each.replace("\\|", "|").strip())
                .toList();
    }

    /** What the row says carries it. */
    private List<String> named(List<String> cells) {
        int column = header.indexOf(CatalogueWords.text("law.ids"));
        return column < 0 || column >= cells.size() ? List.of() : NamedIds.in(cells.get(column));
    }

    private void add(List<LawSentence> to, String text, int line, List<String> named) {
        if (text.isBlank() || text.startsWith(CatalogueWords.text("law.none"))) {
            return;
        }
        String digest = CatalogueWords.text("law.digest");
        boolean isDigest = text.startsWith(digest) || heading.contains(digest);
        String words = text.replaceFirst("^" + digest + "[:\uFF1A]\\s*", "");
        passage++;
        split(words).forEach(each -> to.add(new LawSentence(line, passage, each, isDigest, named)));
    }

    /** The sentences of a text. */
    static Stream<String> split(String text) {
        return GAP.splitAsStream(text)
                .flatMap(END::splitAsStream)
                .map(String::strip)
                .filter(each -> !Plain.sentence(each).isEmpty());
    }
}
