package org.junheng.report;

import org.junheng.facts.DossierReader;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.input.Messages;

/**
 * An outcome as pages show it: a sign and a word, so that no colour is needed. In a template: {@code <span class="outcome {{
 * mark.css }}">{{ mark.sign }} {{ mark.word }}</span>}.
 *
 * @param css the class of {@code page.css.peb} that colours it
 * @param sign one or two characters
 * @param word what people call it
 */
public record Mark(String css, String sign, String word) {
    private static final Messages OWN = new Messages(Mark.class, "org.junheng.report.messages");
    private static final Messages ENGINE = new Messages(DossierReader.class, "org.junheng.messages");

    /** What was found about a requirement. */
    public static Mark of(Outcome outcome) {
        return new Mark(
                outcome.name(), OWN.format("sign." + outcome.name()), ENGINE.format("outcome." + outcome.name()));
    }

    /** What a data check found: it is about figures, and not about what is required. */
    public static Mark ofCheck(Outcome outcome) {
        Mark mark = of(outcome);
        String key = "check." + outcome.name();
        return ENGINE.has(key) ? new Mark(mark.css, mark.sign, ENGINE.format(key)) : mark;
    }

    /** What a finding says. */
    public static Mark of(Finding finding) {
        return finding.check() ? ofCheck(finding.outcome()) : of(finding.outcome());
    }

    /** What a view says about the county. */
    public static Mark of(VerdictOutcome outcome) {
        return new Mark(outcome.name(), OWN.format("sign." + outcome.name()), OWN.format("verdict." + outcome.name()));
    }
}
