package org.junheng.report.tables;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.input.Fields;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Turns cells into the values that their columns ask for; nothing is guessed, and whatever is in doubt is refused. */
final class CellValues {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}([,\uFF0C][0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?[eE][+-]?[0-9]+");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})([-/.年])([0-9]{1,2})([-/.月])([0-9]{1,2})(日?)");
    private static final String CODE = "[A-Za-z0-9.-]+";

    private final Problems problems;

    CellValues(Problems problems) {
        this.problems = problems;
    }

    /** The value of a cell; empty if it is not one, and then a problem has been told. */
    Optional<Tree> value(Column column, Grid.Cell cell, Place place) {
        if (cell.content() == Grid.Content.UNUSABLE) {
            problems.add(place, "", cell.text(), cell.shown());
            return Optional.empty();
        }
        return switch (column.kind()) {
            case NUMBER -> number(cell, place);
            case FLAG -> flag(cell, place);
            case DATE -> day(cell, place);
            case WORD -> word(column, cell, place, Tree.Kind.TEXT);
            case WORD_OF_NUMBER -> word(column, cell, place, Tree.Kind.NUMBER);
            case TEXT -> text(cell, place);
            case LABELLED -> text(cell, place).map(CellValues::withoutLabel);
            case LINES -> text(cell, place).map(CellValues::lines);
        };
    }

    private Optional<Tree> number(Grid.Cell cell, Place place) {
        String text = cell.text();
        boolean isWritten = cell.content() == Grid.Content.TEXT;
        if (cell.content() == Grid.Content.NUMBER
                || (isWritten && NUMBER.matcher(text).matches())) {
            String plain = text.startsWith("+") ? text.substring(1) : text;
            return leaf(place, Tree.Kind.NUMBER, plain);
        }
        return refused(place, isWritten ? numberMistake(text) : "number.other", text);
    }

    private static String numberMistake(String text) {
        if (GROUPED.matcher(text).matches()) {
            return "number.grouped";
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return "number.scientific";
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (folded.endsWith("%")) {
            return "cell.percent";
        }
        return !folded.equals(text) && NUMBER.matcher(folded).matches() ? "number.wide" : "number.other";
    }

    private Optional<Tree> flag(Grid.Cell cell, Place place) {
        String yes = TableWords.text("flag.true");
        String no = TableWords.text("flag.false");
        String text = cell.text();
        boolean mayBe = cell.content() == Grid.Content.TEXT || cell.content() == Grid.Content.FLAG;
        if (mayBe && (text.equals(yes) || text.equalsIgnoreCase("true"))) {
            return leaf(place, Tree.Kind.FLAG, "true");
        }
        return mayBe && (text.equals(no) || text.equalsIgnoreCase("false"))
                ? leaf(place, Tree.Kind.FLAG, "false")
                : refused(place, "flag.other", text);
    }

    private Optional<Tree> day(Grid.Cell cell, Place place) {
        if (cell.content() == Grid.Content.DATE) {
            return leaf(place, Tree.Kind.TEXT, cell.text());
        }
        Matcher matcher = DAY.matcher(cell.text());
        boolean isDay = cell.content() == Grid.Content.TEXT && matcher.matches();
        if (isDay && isOneNotation(matcher)) {
            try {
                LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 3), number(matcher, 5));
                return leaf(place, Tree.Kind.TEXT, day.toString());
            } catch (DateTimeException e) {
                return refused(place, "day.none", cell.text());
            }
        }
        return refused(place, cell.content() == Grid.Content.NUMBER ? "day.number" : "day.other", cell.text());
    }

    private static boolean isOneNotation(Matcher matcher) {
        boolean isChinese = matcher.group(2).equals("年");
        return isChinese
                ? matcher.group(4).equals("月") && matcher.group(6).equals("日")
                : matcher.group(4).equals(matcher.group(2)) && matcher.group(6).isEmpty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<Tree> word(Column column, Grid.Cell cell, Place place, Tree.Kind kind) {
        Optional<Choice> choice = column.choice(cell.text());
        if (choice.isEmpty()) {
            List<String> words = column.choices().stream().map(Choice::word).toList();
            problems.add(
                    place,
                    "",
                    "word.other",
                    cell.text(),
                    String.join("、", words),
                    Fields.didYouMean(cell.text(), words));
        }
        return choice.flatMap(each -> leaf(place, kind, each.code()));
    }

    private Optional<Tree> text(Grid.Cell cell, Place place) {
        return switch (cell.content()) {
            case TEXT, NUMBER -> leaf(place, Tree.Kind.TEXT, cell.text());
            // a spreadsheet makes a day of "1-2", and what was typed is gone
            default -> refused(place, "text.other", cell.text());
        };
    }

    /** The code of a text that has something for people before or behind it. */
    private static Tree withoutLabel(Tree text) {
        if (!(text instanceof Tree.Leaf leaf)) {
            return text;
        }
        String[] words = leaf.text().split("\\s+", -1);
        String code = words[0].matches(CODE) ? words[0] : words[words.length - 1];
        return new Tree.Leaf(leaf.place(), Tree.Kind.TEXT, code);
    }

    private static Tree lines(Tree text) {
        String all = text instanceof Tree.Leaf leaf ? leaf.text() : "";
        return new Tree.Row(
                text.place(),
                all.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> (Tree) new Tree.Leaf(text.place(), Tree.Kind.TEXT, line))
                        .collect(Collectors.toUnmodifiableList()));
    }

    private static Optional<Tree> leaf(Place place, Tree.Kind kind, String text) {
        return Optional.of(new Tree.Leaf(place, kind, text));
    }

    private Optional<Tree> refused(Place place, String key, String text) {
        problems.add(place, "", key, text);
        return Optional.empty();
    }
}
