package org.junheng.compiler;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Checks that no rule is long: the parser tries many ways through what it does not understand, each as long as the rule. */
final class RuleSizeChecker {
    private static final Pattern RULE = Pattern.compile("(?<![\\w$.@])(rule|query)(?![\\w$])");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final RuleText text;
    private final Problems problems;

    private RuleSizeChecker(RuleText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    static void check(RuleText text, Problems problems) {
        RuleSizeChecker checker = new RuleSizeChecker(text, problems);
        String code = text.uncommented();
        // what stands in quotes is no beginning of a rule
        Matcher rule = RULE.matcher(text.code());
        String key = "budget.head";
        int start = 0;
        while (rule.find()) {
            checker.part(code.substring(start, rule.start()), start, key);
            start = rule.start();
            key = "budget.code";
        }
        checker.part(code.substring(start), start, key);
    }

    private void part(String code, int start, String key) {
        int length = BLANKS.matcher(code).replaceAll(" ").length();
        if (length > Budget.LONGEST_RULE) {
            problems.add(new Place(text.line(start), 1), "", key, length, Budget.LONGEST_RULE);
        }
    }
}
