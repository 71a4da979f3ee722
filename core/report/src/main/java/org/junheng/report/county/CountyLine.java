package org.junheng.report.county;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.report.Evaluated;
import org.junheng.report.Mark;

/**
 * What a list of many counties says of one: all that is left of an evaluation when its findings are written.
 *
 * @param file the name of its results in the folder of the list
 * @param code the county's code
 * @param name the county's name
 * @param asOf the date of the evaluation
 * @param schools how many schools it handed in
 * @param allMet whether every criterion in force is met
 * @param verdicts one for each view
 * @param counts how many findings have each outcome; an outcome that none has is left out
 */
public record CountyLine(
        String file,
        String code,
        String name,
        LocalDate asOf,
        int schools,
        boolean allMet,
        List<Said> verdicts,
        Map<Outcome, Long> counts) {
    /** Copies list and map. */
    public CountyLine {
        verdicts = List.copyOf(verdicts);
        Map<Outcome, Long> ordered = new EnumMap<>(Outcome.class);
        ordered.putAll(counts);
        counts = java.util.Collections.unmodifiableMap(ordered);
    }

    /**
     * A verdict.
     *
     * @param view whose
     * @param document what people call its document for short
     * @param outcome what it says
     */
    public record Said(String view, String document, VerdictOutcome outcome) {
        /** What it says, for people. */
        public Mark mark() {
            return Mark.of(outcome);
        }
    }

    /** The line of an evaluation; its file has no name yet. */
    public static CountyLine of(Evaluated county) {
        Evaluation evaluation = county.evaluation();
        Criteria criteria = new Criteria(county);
        return new CountyLine(
                "",
                evaluation.county().code(),
                evaluation.county().name(),
                evaluation.asOf(),
                county.dossier().schools().size(),
                evaluation.allMet(),
                evaluation.verdicts().stream().map(each -> said(each, criteria)).toList(),
                evaluation.counts());
    }

    private static Said said(Verdict verdict, Criteria criteria) {
        return new Said(verdict.view(), criteria.document(verdict.view()), verdict.outcome());
    }

    /** The same with the name of the file. */
    public CountyLine in(String named) {
        return new CountyLine(named, code, name, asOf, schools, allMet, verdicts, counts);
    }

    /** How many findings have an outcome. */
    long count(Outcome outcome) {
        return Objects.requireNonNullElse(counts.get(outcome), 0L);
    }
}
