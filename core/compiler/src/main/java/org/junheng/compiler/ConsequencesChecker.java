package org.junheng.compiler;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.packs.Consequence;
import org.junheng.packs.Consequence.Trigger;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;

/** Checks that what brings a consequence about is an outcome that some criterion can have. */
final class ConsequencesChecker {
    private static final List<String> OUTCOMES = List.of("MET", "NOT_MET");
    private static final List<String> VERDICTS = List.of("MET", "NOT_MET", "VETOED");
    /** The levels whose findings are about schools, their sections or classes. */
    private static final Set<Level> OF_SCHOOLS = EnumSet.of(Level.SECTION, Level.SCHOOL);

    private final List<Located<Consequence>> consequences;
    private final FileProblems problems;
    private final Map<String, Criterion> criteria = new TreeMap<>();

    ConsequencesChecker(ParsedPack parsed, Family family) {
        this.consequences = parsed.consequences();
        this.problems = parsed.problems();
        family.criteria().forEach(each -> criteria.put(each.id(), each));
    }

    void check() {
        Map<String, Integer> lines = new HashMap<>();
        for (Located<Consequence> each : consequences) {
            Integer other = lines.putIfAbsent(each.value().code(), each.line());
            if (other != null) {
                problem(each, "code", "consequence.twice", each.value().code(), other);
            }
            each.value().triggers().forEach(trigger -> check(each, trigger));
        }
    }

    private void check(Located<Consequence> consequence, Trigger trigger) {
        Criterion criterion = criteria.get(trigger.criterion());
        if (criterion == null) {
            String near = CompilerMessages.didYouMean(trigger.criterion(), criteria.keySet());
            problem(consequence, ConsequencesTable.WHEN, "procedure.criterion", trigger.criterion(), near);
            return;
        }
        List<String> words = criterion.level() == Level.VERDICT ? VERDICTS : OUTCOMES;
        if (!words.contains(trigger.outcome())) {
            String near = CompilerMessages.didYouMean(trigger.outcome(), words);
            String all = String.join(CompilerMessages.AND, words);
            problem(consequence, ConsequencesTable.WHEN, "word.other", trigger.outcome(), all, near);
        }
        if (consequence.value().whom() == Consequence.Whom.SCHOOL && !OF_SCHOOLS.contains(criterion.level())) {
            problem(consequence, ConsequencesTable.WHOM, "consequence.whom", criterion.id());
        }
    }

    private void problem(Located<Consequence> consequence, String column, String key, Object... arguments) {
        problems.of(PackLayout.CONSEQUENCES).add(consequence.place(), column, key, arguments);
    }
}
