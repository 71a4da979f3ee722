package org.junheng.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.rules.Claim.Form;

/**
 * Holds a row of the ledger against the criteria that carry it. Every criterion that is judged by a number must have the
 * number and the comparator of the row; one of them at least must be judged in the way that the row asks for; days must lie in
 * the years of the row.
 */
final class Departures {
    private static final Map<String, String> COMPARATORS =
            Map.of(">=", "atLeast", "<=", "atMost", ">", "moreThan", "<", "lessThan", "==", "exactly");
    private static final Map<String, String> TRENDS =
            Map.of("increasing", "increasing", "decreasing", "decreasing", "non_decreasing", "notDecreasing");
    private static final String ROUGHLY = "~=";
    private static final String AT_MOST = "<=";

    private final LedgerRow row;
    private final List<Claim> claims;
    private final Set<Departure> found = EnumSet.noneOf(Departure.class);

    private Departures(LedgerRow row, List<Claim> claims) {
        this.row = row;
        this.claims = claims;
    }

    static Set<String> of(LedgerRow row, List<Claim> claims) {
        Departures departures = new Departures(row, claims);
        departures.compareRequirement();
        departures.compareDays();
        return departures.found.stream().map(Departure::word).collect(Collectors.toSet());
    }

    private void compareRequirement() {
        String comparator = row.comparator();
        if (COMPARATORS.containsKey(comparator) || comparator.equals(ROUGHLY)) {
            compareNumbers();
        } else if (TRENDS.containsKey(comparator)) {
            compareTrends();
        } else {
            compareWord(comparator);
        }
    }

    private void compareWord(String comparator) {
        switch (comparator) {
            case "is_true", "is_false", "trigger" -> requireOne(Form.EVIDENCE, Form.DATE);
            case "exists" -> compareExistence();
            case "done_by", "done_within" -> requireDays();
            case "unknown" -> requireAll(Form.QUESTION);
            case "report" -> requireOne(Form.CHECK);
            default -> throw new IllegalStateException(row + " has the comparator " + comparator);
        }
    }

    private void compareExistence() {
        if (row.number().isPresent()) {
            compareNumbers();
        } else {
            requireOne(Form.EVIDENCE, Form.DATE);
        }
    }

    private void compareNumbers() {
        if (of(Form.NUMBER).isEmpty()) {
            requireOrder();
        }
        of(Form.NUMBER).forEach(this::compareNumber);
    }

    private void compareNumber(Claim claim) {
        if (row.number().isEmpty()) {
            found.add(Departure.NUMBER);
        } else if (!row.hasLimit(claim.limit())) {
            found.add(Departure.LIMIT);
        }
        if (!hasComparator(claim)) {
            found.add(Departure.COMPARATOR);
        }
    }

    private boolean hasComparator(Claim claim) {
        return row.comparator().equals(ROUGHLY)
                ? claim.criterion().leeway().roughly() != null
                : claim.word().equals(COMPARATORS.get(row.comparator()));
    }

    /** A day that is at most another day is a number of the row, too. */
    private void requireOrder() {
        boolean order = claims.stream().anyMatch(each -> each.word().equals("notAfter"));
        if (!order || !row.comparator().equals(AT_MOST)) {
            claims.forEach(each -> found.add(Departure.instead(each)));
        }
    }

    private void compareTrends() {
        requireOne(Form.TREND);
        String expected = TRENDS.get(row.comparator());
        if (!of(Form.TREND).stream().allMatch(each -> each.word().equals(expected))) {
            found.add(Departure.COMPARATOR);
        }
    }

    private void requireDays() {
        if (claims.stream().allMatch(each -> each.day().isEmpty())) {
            found.add(Departure.DEADLINE);
        }
        of(Form.QUESTION).forEach(each -> found.add(Departure.QUESTION));
    }

    private void requireOne(Form... forms) {
        Set<Form> wanted = Set.of(forms);
        if (claims.stream().map(Claim::form).noneMatch(wanted::contains)) {
            claims.forEach(each -> found.add(Departure.instead(each)));
        }
    }

    private void requireAll(Form form) {
        claims.stream().filter(each -> !each.is(form)).forEach(each -> found.add(Departure.instead(each)));
    }

    private void compareDays() {
        if (row.isWithinThreeYears()) {
            compareThreeYears();
        } else {
            row.period().ifPresent(this::compareDays);
        }
    }

    private void compareThreeYears() {
        boolean kept = claims.stream()
                .allMatch(each -> each.day()
                        .filter(each.from().plusYears(3).minusDays(1)::equals)
                        .isPresent());
        if (!kept) {
            found.add(Departure.DEADLINE);
        }
    }

    private void compareDays(StatedPeriod period) {
        boolean kept = claims.stream()
                .allMatch(each -> each.day().map(period::contains).orElse(true)
                        && each.years().map(period::contains).orElse(true));
        if (!kept || !isLimited(period)) {
            found.add(Departure.DEADLINE);
        }
    }

    /** A deadline is kept by a day, by the years of a series, or by the end of the document's own period. */
    private boolean isLimited(StatedPeriod period) {
        return !row.hasDeadline()
                || claims.stream()
                        .anyMatch(each -> each.day().isPresent() || each.years().isPresent() || ends(each, period));
    }

    private static boolean ends(Claim claim, StatedPeriod period) {
        var until = claim.pack().period().until();
        return until != null && period.contains(until);
    }

    private List<Claim> of(Form form) {
        return claims.stream().filter(each -> each.is(form)).toList();
    }
}
