package org.junheng.compiler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads a rule file into criteria. Drools' own parser makes a tree of it, which runs nothing, and the tree must hold what the
 * pack format allows and nothing else.
 */
final class RuleReader {
    /** The longest file with one criterion per stage has 2,000 characters; the parser is slow with long nonsense. */
    private static final int MOST_CHARACTERS = 64 << 10;

    private static final Pattern UNEXPECTED = Pattern.compile("(?s)input '(.*?)'(?: |$)");

    private RuleReader() {}

    /**
     * The criteria of a file.
     *
     * @param path its path inside the pack, which begins with its level
     * @param pack the pack's id, from which the package follows; null: it is not known
     * @param problems told about everything that is not allowed
     */
    static List<Criterion> read(String path, @Nullable String pack, String text, FileProblems problems) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(path, "source.large", MOST_CHARACTERS);
            return List.of();
        }
        Problems ofText = problems.of(path);
        RuleText scanned = new RuleText(text);
        RuleTextChecker.check(scanned, ofText);
        RuleSizeChecker.check(scanned, ofText);
        if (!ofText.isEmpty()) {
            return List.of();
        }
        Optional<PackageDescr> tree = parse(text, ofText);
        tree.ifPresent(parsed -> new PackageGuard(scanned, problems.of(path)).check(parsed, pack, level(path)));
        return tree.map(PackageDescr::getRules)
                .map(rules -> criteria(rules, path, scanned, problems))
                .orElse(List.of());
    }

    private static Level level(String path) {
        return PackLayout.level(path).orElseThrow();
    }

    private static List<Criterion> criteria(List<RuleDescr> rules, String path, RuleText text, FileProblems problems) {
        List<Criterion> criteria = new ArrayList<>();
        // rules of one clause share its words, which stand above the first of them
        String law = "";
        for (RuleDescr rule : rules) {
            String own = text.commentAbove(rule.getLine());
            law = own.isEmpty() ? law : own;
            if (own.length() > Budget.LONGEST_LAW) {
                problems.add(path, rule.getLine(), "budget.law", own.length(), Budget.LONGEST_LAW);
                continue;
            }
            new CriterionReader(rule, text, problems.of(path)).read(path, law).ifPresent(criteria::add);
        }
        return criteria;
    }

    private static Optional<PackageDescr> parse(String text, Problems problems) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            PackageDescr tree = parser.parse(false, text);
            if (tree != null && !parser.hasErrors()) {
                return Optional.of(tree);
            }
            DroolsError error = parser.getErrors().get(0);
            notUnderstood(error.getLines().length == 0 ? 0 : error.getLines()[0], error.getMessage(), problems);
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            // a parser that gives up on nonsense, in whatever way, has not understood it
            notUnderstood(0, "", problems);
        }
        return Optional.empty();
    }

    private static void notUnderstood(int line, @Nullable String message, Problems problems) {
        Matcher matcher = UNEXPECTED.matcher(String.valueOf(message));
        String found = matcher.find() ? matcher.group(1) : "";
        problems.add(new Place(Math.max(line, 0), 1), "", "drl.syntax", found);
    }
}
