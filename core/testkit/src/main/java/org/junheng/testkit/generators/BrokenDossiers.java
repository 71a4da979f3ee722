package org.junheng.testkit.generators;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of dossiers with mistakes in them. */
public final class BrokenDossiers {
    private static final String CHARACTERS = "{}[]\",:0123456789.-eEtfn'\\ \n县\u0000";
    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("unknown format", text -> text.replace("junheng-dossier/1", "junheng-dossier/9")),
            new Mistake("no format", text -> text.replaceFirst("\"format\" ?: ?\"[^\"]*\",", "")),
            new Mistake("unknown field", text -> text.replaceFirst("\\{", "{\"surprise\": 1,")),
            new Mistake(
                    "unknown fact",
                    text -> text.replaceFirst("\"facts\" ?: ?\\{", "\"facts\": {\"no-such-fact\": 1}, \"x\": {")),
            new Mistake("field twice", text -> text.replaceFirst("\"county\" ?:", "\"county\": {}, \"county\":")),
            new Mistake("null", text -> text.replaceFirst("\"name\" ?: ?\"县\"", "\"name\": null")),
            new Mistake("no students", text -> text.replaceFirst("\"students\" ?: ?[0-9]+", "\"students\": 0")),
            new Mistake(
                    "students not whole", text -> text.replaceFirst("\"students\" ?: ?[0-9]+", "\"students\": 1.5")),
            new Mistake(
                    "students as text", text -> text.replaceFirst("\"students\" ?: ?([0-9]+)", "\"students\": \"$1\"")),
            new Mistake("unknown kind", text -> text.replaceFirst("\"kind\" ?: ?\"[a-z-]+\"", "\"kind\": \"academy\"")),
            new Mistake(
                    "attested by nobody",
                    text -> text.replaceFirst("(\"holds\" ?: ?[a-z]+,\\s*)\"by\" ?: ?\"[^\"]*\",", "$1")),
            new Mistake(
                    "attested of nobody",
                    text -> text.replaceFirst("\"subject\" ?: ?\"[^\"]*\"", "\"subject\": \"X\"")),
            new Mistake("school twice", text -> twice(text, Pattern.compile("\"code\" ?: ?\"(S[0-9]+)\""))),
            new Mistake("text after the end", text -> text + "{}"),
            new Mistake("broken off", text -> text.substring(0, text.length() / 2)),
            new Mistake("empty", text -> ""));

    private BrokenDossiers() {}

    /**
     * A mistake that can be made in a text.
     *
     * @param name what is wrong
     * @param change makes it; leaves a text alone that has no place for it
     */
    public record Mistake(String name, UnaryOperator<String> change) {
        /** The text with the mistake. */
        public String in(String text) {
            return change.apply(text);
        }
    }

    /** Mistakes, each of which every reader must refuse. */
    public static List<Mistake> mistakes() {
        return MISTAKES;
    }

    /** The second code becomes the first. */
    private static String twice(String text, Pattern code) {
        Matcher codes = code.matcher(text);
        if (!codes.find()) {
            return text;
        }
        String first = codes.group(1);
        return codes.find() ? text.substring(0, codes.start(1)) + first + text.substring(codes.end(1)) : text;
    }

    /** A text with some characters lost, added or changed, which may or may not matter. */
    public static String damaged(String text, Dice dice) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = dice.between(1, 4); i > 0 && !damaged.isEmpty(); i--) {
            int place = dice.below(damaged.length());
            char other = CHARACTERS.charAt(dice.below(CHARACTERS.length()));
            switch (dice.below(3)) {
                case 0 -> damaged.deleteCharAt(place);
                case 1 -> damaged.insert(place, other);
                default -> damaged.setCharAt(place, other);
            }
        }
        return damaged.toString();
    }
}
