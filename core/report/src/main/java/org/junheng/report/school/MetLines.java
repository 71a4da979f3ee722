package org.junheng.report.school;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junheng.facts.School;
import org.junheng.findings.Finding;

/** Puts what a school meets into few words: dozens of classes that meet one criterion become one line. */
final class MetLines {
    private final LineWriter writer;

    MetLines(LineWriter writer) {
        this.writer = writer;
    }

    List<MetLine> of(School school, List<Finding> met) {
        Map<String, List<Finding>> byCriterion = new LinkedHashMap<>();
        met.forEach(each -> byCriterion
                .computeIfAbsent(each.criterion(), id -> new ArrayList<>())
                .add(each));
        return byCriterion.values().stream().map(each -> line(school, each)).toList();
    }

    private MetLine line(School school, List<Finding> same) {
        Line first = writer.line(school, same.get(0), "");
        boolean one = same.size() == 1;
        return new MetLine(
                first.criterion(),
                first.judged(),
                one ? first.whom() : BookletWords.text("met.many", same.size()),
                one ? first.measured() : range(same),
                first.required(),
                first.citation());
    }

    private static String range(List<Finding> same) {
        List<Finding.Measured> measured =
                same.stream().map(Finding::measured).filter(Objects::nonNull).toList();
        Comparator<Finding.Measured> byValue = Comparator.comparing(each -> new BigDecimal(each.value()));
        if (measured.size() < same.size() || measured.stream().anyMatch(each -> !isNumber(each.value()))) {
            return "";
        }
        Finding.Measured least = measured.stream().min(byValue).orElseThrow();
        Finding.Measured most = measured.stream().max(byValue).orElseThrow();
        String greatest = BookletWords.measured(most);
        return least.value().equals(most.value()) ? greatest : BookletWords.text("met.range", least.value(), greatest);
    }

    /** A day is none. */
    private static boolean isNumber(String value) {
        return value.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
