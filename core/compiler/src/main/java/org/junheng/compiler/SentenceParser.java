package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Takes the right-hand side of a rule apart. Only the shape of a sentence passes; any other Java is refused where it begins. */
final class SentenceParser {
    /** Names, numbers with whatever sticks to them, quoted texts, and every other character alone. */
    private static final Pattern TOKEN =
            Pattern.compile("\\$?[A-Za-z_][\\w$]*|[0-9][0-9A-Za-z_]*(\\.[0-9A-Za-z_]*)?|\"[^\"\n]*\"|'[^'\n]*'|\\S");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");

    private final List<Token> tokens = new ArrayList<>();
    private final Problems problems;
    private int next;

    private record Token(String text, int line) {}

    /** What was found does not fit; a problem says so. */
    private static final class UnexpectedException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private SentenceParser(String text, int firstLine, Problems problems) {
        this.problems = problems;
        RuleText source = new RuleText(text);
        Matcher matcher = TOKEN.matcher(source.uncommented());
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), firstLine + source.line(matcher.start()) - 1));
        }
        tokens.add(new Token("", firstLine + source.line(text.stripTrailing().length()) - 1));
    }

    /**
     * Parses the text between {@code then} and {@code end}.
     *
     * @param firstLine the line of the file on which it begins
     * @return the sentence; empty if it is something else (and then a problem has been told)
     */
    static Optional<Sentence> parse(String text, int firstLine, Problems problems) {
        try {
            return Optional.of(new SentenceParser(text, firstLine, problems).sentence());
        } catch (UnexpectedException e) {
            return Optional.empty();
        }
    }

    private Sentence sentence() throws UnexpectedException {
        int line = peek().line();
        expect("findings"::equals, "sentence.start");
        expect("."::equals, "sentence.start");
        String opening = expect(NAME.asMatchPredicate(), "sentence.start");
        expect("("::equals, "sentence.start");
        String variable = expect(VARIABLE.asMatchPredicate(), "sentence.variable");
        expect(")"::equals, "sentence.malformed");
        List<Sentence.Call> calls = new ArrayList<>();
        while (peek().text().equals(".")) {
            next++;
            calls.add(call());
        }
        expect(";"::equals, "sentence.semicolon");
        if (!peek().text().isEmpty()) {
            throw unexpected("sentence.second");
        }
        return new Sentence(opening, variable, calls, line);
    }

    private Sentence.Call call() throws UnexpectedException {
        int line = peek().line();
        String name = expect(NAME.asMatchPredicate(), "sentence.malformed");
        expect("("::equals, "sentence.malformed");
        List<String> arguments = new ArrayList<>();
        while (!peek().text().equals(")")) {
            arguments.add(argument());
            if (peek().text().equals(",")) {
                next++;
            }
        }
        next++;
        return new Sentence.Call(name, arguments, line);
    }

    private String argument() throws UnexpectedException {
        StringBuilder argument = new StringBuilder();
        while (!peek().text().equals(",") && !peek().text().equals(")")) {
            argument.append(expect(each -> !each.isEmpty() && !"(){};".contains(each), "sentence.malformed"));
        }
        return argument.toString();
    }

    private Token peek() {
        return tokens.get(Math.min(next, tokens.size() - 1));
    }

    private String expect(Predicate<String> isGood, String key) throws UnexpectedException {
        String text = peek().text();
        if (!isGood.test(text)) {
            throw unexpected(key);
        }
        next++;
        return text;
    }

    private UnexpectedException unexpected(String key) {
        Token token = peek();
        if (token.text().isEmpty()) {
            problems.add(new Place(token.line(), 1), "", "sentence.unfinished");
        } else {
            problems.add(new Place(token.line(), 1), "", key, token.text());
        }
        return new UnexpectedException();
    }
}
