package org.junheng.testkit.laws;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingsJson;
import org.junheng.findings.Verdict.VerdictOutcome;
import org.junheng.testkit.TestkitMessages;

/** Evaluations as texts and maps that can be held against each other. */
final class Written {
    private Written() {}

    /** An evaluation as one line of JSON. */
    static String json(Evaluation evaluation) {
        StringWriter out = new StringWriter();
        FindingsJson.writeLine(evaluation, out);
        return out.toString();
    }

    /** What an evaluation says in one view, as one line of JSON. */
    static String json(Evaluation evaluation, String view) {
        return json(new InViews(evaluation, Set.of(view)));
    }

    /** The findings by criterion and subject. */
    static Map<String, Finding> byKey(Evaluation evaluation) {
        Map<String, Finding> findings = new HashMap<>();
        evaluation.findings().forEach(each -> findings.put(key(each), each));
        return findings;
    }

    /** A verdict as people call it. */
    static String word(VerdictOutcome verdict) {
        return TestkitMessages.text("verdict." + verdict);
    }

    /** The criterion and the subject of a finding. */
    static String key(Finding finding) {
        return finding.criterion() + " " + finding.subject();
    }

    /** Where two texts begin to differ. */
    static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "…" + around(one, at) + "…\n…" + around(other, at) + "…";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 150), Math.min(text.length(), at + 100));
    }
}
