package org.junheng.evaluation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dictionary;
import org.junheng.findings.Comparator;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.input.Messages;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;

/** The sentences of findings, from the resource bundle. */
final class Wording {
    private static final Messages MESSAGES = new Messages(Wording.class, "org.junheng.messages");
    private static final int MOST_NAMED = 5;

    /** The schools of a county, when none was handed in. */
    static final Missing SCHOOLS = Missing.of("schools", MESSAGES.format("finding.schools"));

    private Wording() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.format(key, arguments);
    }

    static String message(String label, String subject, String title, String body, String citation) {
        return text("finding", label, subject, title, body, citation);
    }

    /** Of a data check the outcomes are about figures and not about what is required. */
    static String label(Criterion criterion, Outcome outcome) {
        return text((criterion.isCheck() ? "check." : "outcome.") + outcome.name());
    }

    /** Why an outcome counts as another: the words of the law leave something open. */
    static String leeway(JudgedBy by, Outcome counted) {
        Leeway leeway = by.criterion().leeway();
        return switch (counted) {
            case NOT_YET_DUE -> text("note.due", String.valueOf(leeway.due()));
            case UNDECIDED -> text("note.roughly", String.valueOf(leeway.roughly()));
            default ->
                leeway.optional() == null ? text("note.informational") : text("note.optional", leeway.optional());
        };
    }

    /** Records of a holder, such as {@code school/special-room}. */
    static String records(Dictionary dictionary, String holder) {
        return dictionary
                .recordName(holder)
                .map(name -> text("part.records.named", name))
                .orElseGet(() -> text("part.records", holder.substring(holder.indexOf('/') + 1)));
    }

    /** The items that leave a sum of items open in some way. */
    static List<String> items(String open, List<? extends Judgement> items) {
        List<String> titles =
                items.stream().map(each -> each.by().criterion().title()).toList();
        return List.of(text("note.items." + open, joined(titles)));
    }

    static String label(Stage stage) {
        return text("stage." + stage.code());
    }

    /** Who has attested something, when and by what. */
    static String attested(Attestation attestation) {
        return text(
                "note.attested",
                attestation.by(),
                attestation.on() == null ? "" : String.valueOf(attestation.on()),
                String.join("、", attestation.evidence()));
    }

    static String name(Subject subject) {
        if (subject.stage() == null) {
            return subject.name() + " ";
        }
        String key = subject.type() == Subject.Type.COUNTY ? "finding.county-stage" : "finding.section";
        return text(key, subject.name(), label(subject.stage()));
    }

    /** Of a data check nothing is required: figures should go together. */
    static String required(Criterion criterion, Finding.Required required) {
        String key = criterion.isCheck() ? "finding.checked" : "finding.required";
        return text(key, sign(required.comparator()), required.value(), mark(required.unit()));
    }

    /** A unit as a sentence has it; one so much for each of something is clear from the indicator's name. */
    static String mark(String unit) {
        if (unit.isEmpty() || unit.equals("%")) {
            return unit;
        }
        return unit.contains("/") ? "" : " " + unit;
    }

    private static String sign(Comparator comparator) {
        return text("comparator." + comparator.name());
    }

    static String gap(Comparator comparator, BigDecimal margin, Finding.@Nullable Shortfall shortfall) {
        String side = comparator.isUpperBound() ? "over" : "under";
        String gap = text("finding." + side, margin.toPlainString());
        if (shortfall == null) {
            return gap;
        }
        // where the indicator itself is counted in raw units, both would say the same
        boolean same = new BigDecimal(shortfall.value()).compareTo(margin) == 0;
        // and a gap that the form's decimals do not show says nothing
        return (same || margin.signum() == 0 ? "" : gap)
                + text("finding." + side + ".raw", shortfall.value(), shortfall.unit());
    }

    /** Names what is missing one by one; if that is much, by kind and with the number of schools. */
    static String missing(List<Missing> missing) {
        if (missing.size() <= MOST_NAMED) {
            return text(
                    "finding.missing",
                    joined(missing.stream().map(Missing::shown).toList()));
        }
        Map<String, Long> byName = missing.stream().collect(groupingBy(Missing::name, LinkedHashMap::new, counting()));
        List<String> kinds = byName.entrySet().stream()
                .limit(MOST_NAMED)
                .map(kind -> text("finding.missing.kind", kind.getKey(), kind.getValue()))
                .toList();
        return byName.size() <= MOST_NAMED
                ? text("finding.missing", joined(kinds))
                : text("finding.missing.many", joined(kinds), missing.size());
    }

    private static String joined(List<String> names) {
        return String.join("、", names);
    }

    static String variationOf(String indicator) {
        return text("finding.variation", indicator);
    }

    static String compositeOf(String group) {
        return text("finding.composite", group);
    }

    static String items() {
        return text("unit.items");
    }
}
