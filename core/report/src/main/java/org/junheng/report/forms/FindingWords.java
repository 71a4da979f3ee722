package org.junheng.report.forms;

import java.util.Objects;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;

/** What the sheets say about a finding in few words. */
final class FindingWords {
    private FindingWords() {}

    /** The requirement: a sign and a limit; empty if there is no number. */
    static String required(Finding finding) {
        Finding.Required required = finding.required();
        return required == null
                ? ""
                : FormWords.text("required", sign(required.comparator()), required.value(), unit(required.unit()));
    }

    private static String sign(Comparator comparator) {
        return FormWords.text("sign." + comparator.name());
    }

    private static String unit(String unit) {
        return unit.equals("%") ? unit : "";
    }

    /** What is missing in raw units, or by how much it is too much; empty if no figure says it. */
    static String gap(Finding finding) {
        Finding.Shortfall shortfall = finding.shortfall();
        if (shortfall == null) {
            return "";
        }
        String key = isExcess(finding) ? "gap.excess" : "gap.shortfall";
        return FormWords.text(key, finding.subject().name(), shortfall.value(), shortfall.unit());
    }

    /** Whether there is too much of it. */
    static boolean isExcess(Finding finding) {
        return finding.required() != null
                && Objects.requireNonNull(finding.required()).comparator().isUpperBound();
    }
}
