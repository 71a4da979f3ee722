package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Rational;

/** The remark of 表Ⅱ-2: which of the seven items are met, which of the others reach the floor, and which are missing. */
final class SectionRemark {
    private static final String FLOOR = "theRestAtLeast";

    private final Filing filing;
    private final List<Finding> ofOtherViews;

    SectionRemark(Filing filing) {
        this.filing = filing;
        this.ofOtherViews = filing.findings().stream()
                .filter(each -> !each.view().equals(filing.view())
                        && each.criterion().startsWith(SectionRow.WHOLE)
                        && each.supersededBy() == null)
                .toList();
    }

    String of(SectionRow row) {
        List<Integer> met = new ArrayList<>();
        List<Integer> floor = new ArrayList<>();
        List<Integer> below = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        List<Integer> rounded = new ArrayList<>();
        for (int item = 0; item < row.items().size(); item++) {
            Finding found = filing.deciding(row.items().get(item));
            int number = ResourceItem.ALL.get(item).number();
            switch (found.outcome()) {
                case MET -> met.add(number);
                case NOT_MET -> (reachesFloor(found, row.whole()) ? floor : below).add(number);
                default -> missing.add(number);
            }
            if (looksMet(found)) {
                rounded.add(number);
            }
        }
        List<String> parts = new ArrayList<>();
        add(parts, "remark.met", met);
        add(parts, "remark.floor", floor);
        add(parts, "remark.below", below);
        add(parts, "remark.missing", missing);
        add(parts, "remark.rounded", rounded);
        parts.addAll(otherwise(row));
        return String.join(FormWords.text("semicolon"), parts);
    }

    private static void add(List<String> parts, String key, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            parts.add(FormWords.text(
                    key,
                    numbers.stream().map(Object::toString).collect(Collectors.joining(FormWords.text("and"))),
                    numbers.size()));
        }
    }

    /** Whether the number that is printed would be enough. */
    private static boolean looksMet(Finding found) {
        Finding.Measured measured = found.measured();
        Finding.Required required = found.required();
        return found.outcome() == Outcome.NOT_MET
                && measured != null
                && required != null
                && required.comparator()
                        .accepts(new BigDecimal(measured.value()).compareTo(new BigDecimal(required.value())));
    }

    /** Whether an item that is not met is not below the share of the limit that the rule about all of them names. */
    private boolean reachesFloor(Finding item, Finding whole) {
        Optional<BigDecimal> floor = filing.criterion(filing.deciding(whole)).stream()
                .flatMap(each -> each.requirement().stream())
                .filter(each -> each.name().equals(FLOOR))
                .map(each -> new BigDecimal(each.arguments().get(0)))
                .findFirst();
        Rational value = Exact.of(Objects.requireNonNull(item.measured()).exact());
        BigDecimal limit =
                new BigDecimal(Objects.requireNonNull(item.required()).value());
        return floor.isPresent() && value.compareTo(limit.multiply(floor.get())) >= 0;
    }

    /** What another view, such as one with allowances, says otherwise. */
    private List<String> otherwise(SectionRow row) {
        Outcome here = filing.deciding(row.whole()).outcome();
        return ofOtherViews.stream()
                .filter(each -> each.subject().equals(row.whole().subject()) && each.outcome() != here)
                .map(each -> FormWords.text(
                        "remark.view",
                        filing.name(each.view()),
                        FormWords.text("outcome." + each.outcome().name())))
                .toList();
    }
}
