package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.RuleDescr;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Word;

/** Reads one rule into a criterion. */
final class CriterionReader {
    private static final Pattern THEN = Pattern.compile("(?<![\\w$])then(?![\\w$])");

    private final RuleDescr rule;
    private final RuleText text;
    private final Problems problems;

    /**
     * A reader.
     *
     * @param problems those of this rule alone
     */
    CriterionReader(RuleDescr rule, RuleText text, Problems problems) {
        this.rule = rule;
        this.text = text;
        this.problems = problems;
    }

    /**
     * The criterion; empty if anything in the rule is not allowed (and then problems have been told).
     *
     * @param law the words of the law above it; empty: there are none, which is told
     */
    Optional<Criterion> read(String path, String law) {
        RuleGuard guard = new RuleGuard(rule, text, problems);
        if (!guard.isRule()) {
            return Optional.empty();
        }
        Level level = PackLayout.level(path).orElseThrow();
        Annotations annotations = Annotations.read(rule, text, problems);
        Optional<Condition> condition = guard.pattern().flatMap(each -> PatternReader.read(each, level, problems));
        Optional<Sentence> sentence = sentence();
        List<Word> requirement = condition
                .flatMap(about -> sentence.map(
                        said -> new Vocabulary(about.type(), problems).requirement(said, about.variable())))
                .orElse(List.of());
        requireLaw(law);
        Leeway leeway = annotations.leeway(law);
        return problems.isEmpty()
                ? condition.flatMap(about -> sentence.map(
                        said -> criterion(level, path, annotations, law, leeway, about, said, requirement)))
                : Optional.empty();
    }

    private Criterion criterion(
            Level level,
            String path,
            Annotations annotations,
            String law,
            Leeway leeway,
            Condition condition,
            Sentence sentence,
            List<Word> requirement) {
        return new Criterion(
                annotations.need(Annotations.CRITERION),
                rule.getName(),
                level,
                path,
                rule.getLine(),
                annotations.need(Annotations.CITE),
                law,
                annotations.get(Annotations.GROUP),
                annotations.period(),
                annotations.relation(),
                leeway,
                annotations.get(Annotations.PART_OF),
                condition.selector(),
                sentence.opening(),
                requirement);
    }

    private void requireLaw(String law) {
        if (law.isEmpty()) {
            problems.add(new Place(rule.getLine(), 1), "", "drl.law", rule.getName());
        }
    }

    private Optional<Sentence> sentence() {
        return SentenceParser.parse(String.valueOf(rule.getConsequence()), lineOfSentence(), problems);
    }

    /** The parser leaves out the line breaks behind {@code then}. */
    private int lineOfSentence() {
        Matcher then = THEN.matcher(text.code());
        if (!then.find(text.offset(Math.max(1, rule.getConsequenceLine())))) {
            return rule.getConsequenceLine();
        }
        String rest = text.text().substring(then.end());
        return text.line(then.end() + rest.length() - rest.stripLeading().length());
    }
}
