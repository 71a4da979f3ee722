package org.junheng.report.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.findings.Evaluation.UsedPack;
import org.junheng.findings.Finding;
import org.junheng.packs.Criterion;

/**
 * Finds what changed from one evaluation to the next.
 *
 * @param before the earlier
 * @param after the later
 */
record IntervalOf(Snapshot before, Snapshot after) {
    Interval interval() {
        return new Interval(before.asOf(), after.asOf(), changes(), new SchoolChanges(before, after).all(), rules());
    }

    /** Outcomes of whoever was there both times, once for all views that have them. */
    private List<Change> changes() {
        Collected changes = new Collected(new LinkedHashMap<>());
        after.judged().forEach((key, now) -> {
            Optional<Judged> then = before.judged(key);
            if (then.isEmpty()) {
                if (before.judges(key)) {
                    changes.add(change(after, key, now, new Sides(Change.Side.NONE, now.side()), Change.Kind.APPEARED));
                }
            } else if (then.get().outcome() != now.outcome()) {
                changes.add(change(key, then.get(), now));
            }
        });
        before.judged().forEach((key, then) -> {
            if (after.judged(key).isEmpty() && after.judges(key)) {
                changes.add(change(before, key, then, new Sides(then.side(), Change.Side.NONE), Change.Kind.VANISHED));
            }
        });
        return List.copyOf(changes.all().values());
    }

    /** Changes by what they are about: what several views have counts once. */
    private record Collected(Map<List<Object>, Change> all) {
        void add(Change change) {
            all.putIfAbsent(List.of(change.criterion(), change.subject(), change.kind()), change);
        }
    }

    /** A finding as it was and as it is. */
    private record Sides(Change.Side before, Change.Side after) {}

    private Change change(Key key, Judged then, Judged now) {
        Change change = change(after, key, now, new Sides(then.side(), now.side()), kind(now));
        return change.because(rule(then.finding(), now.finding()));
    }

    private static Change change(Snapshot year, Key key, Judged judged, Sides sides, Change.Kind kind) {
        Finding finding = judged.finding();
        return new Change(
                kind,
                year.who(key, finding),
                finding.criterion(),
                year.terms().judged(finding),
                finding.citation(),
                sides.before(),
                sides.after(),
                "");
    }

    private static Change.Kind kind(Judged now) {
        boolean isCheck = now.finding().check();
        return switch (now.outcome()) {
            case MET -> isCheck ? Change.Kind.RESOLVED : Change.Kind.GAINED;
            case NOT_MET -> isCheck ? Change.Kind.CONTRADICTED : Change.Kind.LOST;
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED, NOT_YET_DUE -> Change.Kind.OPENED;
            case NOT_APPLICABLE -> Change.Kind.DROPPED;
        };
    }

    /** What is required otherwise of the same subject; empty if nothing is. */
    private String rule(Finding then, Finding now) {
        if (!then.criterion().equals(now.criterion())) {
            return YearsWords.text("rule.other", then.criterion(), now.criterion());
        }
        return limit(now.criterion())
                .map(each -> YearsWords.text("rule.limit", each.before(), each.after()))
                .orElseGet(() ->
                        sha(before, then).equals(sha(after, now)) ? "" : YearsWords.text("rule.pack", now.pack()));
    }

    private static String sha(Snapshot year, Finding finding) {
        return year.evaluation().packs().stream()
                .filter(each -> each.id().equals(finding.pack()))
                .map(UsedPack::sha256)
                .findFirst()
                .orElse("");
    }

    /** Packs that came or went are one change; criteria are named only of packs that were used both times. */
    private List<RuleChange> rules() {
        List<RuleChange> rules = new ArrayList<>(packs());
        Map<String, Finding> then = criteria(before, packs(after));
        Map<String, Finding> now = criteria(after, packs(before));
        now.forEach((id, finding) -> {
            if (then.containsKey(id)) {
                limit(id).ifPresent(rules::add);
            } else {
                rules.add(criterion(RuleChange.Kind.CRITERION_CAME, after, finding));
            }
        });
        then.forEach((id, finding) -> {
            if (!now.containsKey(id)) {
                rules.add(criterion(RuleChange.Kind.CRITERION_WENT, before, finding));
            }
        });
        return rules;
    }

    /** One finding of each criterion that was in force, of some packs. */
    private static Map<String, Finding> criteria(Snapshot year, Map<String, UsedPack> packs) {
        Map<String, Finding> criteria = new LinkedHashMap<>();
        year.evaluation().findings().stream()
                .filter(each -> packs.containsKey(each.pack()))
                .forEach(each -> {
                    Finding known = criteria.get(each.criterion());
                    if (known == null || known.required() == null) {
                        criteria.put(each.criterion(), each);
                    }
                });
        return criteria;
    }

    /** Another requirement in the rule itself; what is held against a figure of the county has a limit that changes by itself. */
    private Optional<RuleChange> limit(String id) {
        Optional<Criterion> then = before.terms().criterion(id);
        Optional<Criterion> now = after.terms().criterion(id);
        return then.isEmpty()
                        || now.isEmpty()
                        || then.get().requirement().equals(now.get().requirement())
                ? Optional.empty()
                : Optional.of(new RuleChange(
                        RuleChange.Kind.LIMIT_CHANGED, id, now.get().title(), words(then.get()), words(now.get())));
    }

    /** The requirement as the rule file writes it. */
    private static String words(Criterion criterion) {
        return criterion.requirement().stream()
                .map(each -> each.name() + "(" + String.join(", ", each.arguments()) + ")")
                .collect(Collectors.joining("."));
    }

    private static RuleChange criterion(RuleChange.Kind kind, Snapshot year, Finding finding) {
        boolean came = kind == RuleChange.Kind.CRITERION_CAME;
        String required = finding.required() == null ? finding.citation() : YearsWords.required(finding.required());
        String title = year.terms().criterion(finding).map(Criterion::title).orElse(finding.criterion());
        return new RuleChange(kind, finding.criterion(), title, came ? "" : required, came ? required : "");
    }

    private List<RuleChange> packs() {
        List<RuleChange> changes = new ArrayList<>();
        Map<String, UsedPack> then = packs(before);
        Map<String, UsedPack> now = packs(after);
        now.forEach((id, pack) -> {
            UsedPack old = then.get(id);
            if (old == null) {
                changes.add(new RuleChange(RuleChange.Kind.PACK_CAME, id, pack.title(), "", pack.revision()));
            } else if (!old.sha256().equals(pack.sha256())) {
                changes.add(new RuleChange(
                        RuleChange.Kind.PACK_CHANGED, id, pack.title(), old.revision(), pack.revision()));
            }
        });
        then.forEach((id, pack) -> {
            if (!now.containsKey(id)) {
                changes.add(new RuleChange(RuleChange.Kind.PACK_WENT, id, pack.title(), pack.revision(), ""));
            }
        });
        return changes;
    }

    private static Map<String, UsedPack> packs(Snapshot year) {
        return year.evaluation().packs().stream()
                .collect(Collectors.toMap(UsedPack::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
