package org.junheng.compiler;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Finds, before the parser does, what people mistype in rule files, and what would hide from a reader or tire the parser. */
final class RuleTextChecker {
    private static final int DEEPEST = 8;
    private static final String CHINESE_QUOTES = "\u201C\u201D\u2018\u2019\u300C\u300D\u300E\u300F\uFF02\uFF07";
    private static final Pattern BLOCK = Pattern.compile("(?<![\\w$.@])(rule|query|end)(?![\\w$])");

    private final RuleText text;
    private final Problems problems;

    private RuleTextChecker(RuleText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static void check(RuleText text, Problems problems) {
        RuleTextChecker checker = new RuleTextChecker(text, problems);
        checker.characters(text.text());
        checker.code();
        checker.quotes();
        checker.depth();
        checker.ends(text.text());
    }

    private void add(int offset, String key, Object... arguments) {
        problems.add(new Place(text.line(offset), 1), "", key, arguments);
    }

    /** Anywhere in the file. */
    private void characters(String whole) {
        for (int i = 0; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
            int c = whole.codePointAt(i);
            if (c == '\\') {
                add(i, "drl.backslash");
            } else if (HiddenCharacters.isHidden(whole, i, c)) {
                add(i, "drl.hidden", String.format("U+%04X", c));
            }
        }
    }

    /** Outside comments and quotes: nothing but ASCII, each other character named once for each line. */
    private void code() {
        String code = text.code();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < code.length(); i += Character.charCount(code.codePointAt(i))) {
            int c = code.codePointAt(i);
            if (c > 0x7F && !HiddenCharacters.isHidden(code, i, c) && told.add(text.line(i) + " " + c)) {
                name(i, c);
            }
        }
    }

    private void name(int offset, int c) {
        String written = Character.toString(c);
        String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (CHINESE_QUOTES.contains(written)) {
            add(offset, "drl.chineseQuote", written);
        } else if (Character.isSpaceChar(c)) {
            add(offset, "drl.wideBlank");
        } else if (narrow.length() == 1 && narrow.charAt(0) <= 0x7F) {
            add(offset, "drl.wide", written, narrow);
        } else if (c == 0x3002 || c == 0x3001) {
            // the ideographic full stop and comma have no narrow form of their own
            add(offset, "drl.wide", written, c == 0x3002 ? "." : ",");
        } else {
            add(offset, "drl.notCode", written);
        }
    }

    private void quotes() {
        if (text.unclosedLine() > 0) {
            problems.add(new Place(text.unclosedLine(), 1), "", "drl.unclosedQuote");
        }
    }

    /** Deep nesting means nothing here, and the parser tries every way through it. */
    private void depth() {
        String code = text.code();
        int depth = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += "([{<".indexOf(c) >= 0 ? 1 : ")]}>".indexOf(c) >= 0 ? -1 : 0;
            if (depth > DEEPEST) {
                add(i, "drl.deep", DEEPEST);
                return;
            }
        }
    }

    /** Between a rule and the next one, or the end of the file, there is an {@code end}. */
    private void ends(String whole) {
        Matcher matcher = BLOCK.matcher(text.code());
        int open = -1;
        while (matcher.find()) {
            boolean end = matcher.group().equals("end");
            if (!end && open >= 0) {
                noEnd(whole, open, matcher.start());
            }
            open = end ? -1 : matcher.start();
        }
        if (open >= 0) {
            noEnd(whole, open, whole.length());
        }
    }

    private void noEnd(String whole, int open, int next) {
        Matcher name = Pattern.compile("rule\\s*\"([^\"\\n]*)\"").matcher(whole).region(open, whole.length());
        add(open, "drl.end", name.lookingAt() ? name.group(1) : "", text.line(next));
    }
}
