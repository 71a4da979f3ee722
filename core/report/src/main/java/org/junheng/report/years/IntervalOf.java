package org.junheng.report.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junheng.findings.Evaluation.UsedPack;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.packs.Criterion;

/**
 * Finds what changed from one evaluation to the next.
 *
 * @param before the earlier
 * @param after the later
 */
record IntervalOf(Snapshot before, Snapshot after) {
    Interval interval() {
        return new Interval(
                before.asOf(),
                after.asOf(),
                changes(),
                new SchoolChanges(before, after).all(),
                rules());
    }

    /** Outcomes of whoever was there both times, once for all views that have them. */
    private List<Change> changes() {
        Collected changes = new Collected(new LinkedHashMap<>());
        after.judged().forEach((key, now) -> {
            Optional<Judged> then = before.judged(key);
            if (then.isEmpty()) {
                if (isJudged(key, before)) {
                    changes.add(change(after, key, now, new Sides(Change.Side.NONE, now.side()), Change.Kind.APPEARED));
                }
            } else if (then.get().outcome() != now.outcome()) {
                changes.add(change(key, then.get(), now));
            }
        });
        before.judged().forEach((key, then) -> {
            if (after.judged(key).isEmpty() && isJudged(key, after)) {
                changes.add(change(before, key, then, new Sides(then.side(), Change.Side.NONE), Change.Kind.VANISHED));
            }
        });
        return List.copyOf(changes.all().values());
    }

    /** Whether a subject was there in a year and others were judged by the criterion. */
    private static boolean isJudged(Key key, Snapshot year) {
        return year.has(key)
                && year.judged().keySet().stream()
                        .anyMatch(each -> each.criterion().equals(key.criterion())
                                && each.view().equals(key.view()));
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
        Change change = change(after, key, now, new Sides(then.side(), now.side()), kind(now.outcome()));
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

    private static Change.Kind kind(Outcome outcome) {
        return switch (outcome) {
            case MET -> Change.Kind.GAINED;
            case NOT_MET -> Change.Kind.LOST;
            case NO_DATA, NEEDS_EVIDENCE, UNDECIDED, NOT_YET_DUE -> Change.Kind.OPENED;
            case NOT_APPLICABLE -> Change.Kind.DROPPED;
        };
    }

    /** What is required otherwise of the same subject; empty if nothing is. */
    private String rule(Finding then, Finding now) {
        if (!then.criterion().equals(now.criterion())) {
            return YearsWords.text("rule.other", then.criterion(), now.criterion());
        }
        if (!Objects.equals(then.required(), now.required()) && then.required() != null && now.required() != null) {
            return YearsWords.text(
                    "rule.limit", YearsWords.required(then.required()), YearsWords.required(now.required()));
        }
        boolean isOther = !sha(before, then).equals(sha(after, now));
        return isOther ? YearsWords.text("rule.pack", now.pack()) : "";
    }

    private static String sha(Snapshot year, Finding finding) {
        return year.evaluation().packs().stream()
                .filter(each -> each.id().equals(finding.pack()))
                .map(UsedPack::sha256)
                .findFirst()
                .orElse("");
    }

    private List<RuleChange> rules() {
        List<RuleChange> rules = new ArrayList<>(packs());
        Map<String, Finding> then = criteria(before);
        Map<String, Finding> now = criteria(after);
        now.forEach((id, finding) -> {
            Finding old = then.get(id);
            if (old == null) {
                rules.add(criterion(RuleChange.Kind.CRITERION_CAME, after, finding));
            } else if (!Objects.equals(old.required(), finding.required())) {
                limit(old, finding).ifPresent(rules::add);
            }
        });
        then.forEach((id, finding) -> {
            if (!now.containsKey(id)) {
                rules.add(criterion(RuleChange.Kind.CRITERION_WENT, before, finding));
            }
        });
        return rules;
    }

    /** One finding of each criterion that was in force. */
    private static Map<String, Finding> criteria(Snapshot year) {
        Map<String, Finding> criteria = new LinkedHashMap<>();
        year.evaluation().findings().forEach(each -> {
            Finding known = criteria.get(each.criterion());
            if (known == null || known.required() == null) {
                criteria.put(each.criterion(), each);
            }
        });
        return criteria;
    }

    private Optional<RuleChange> limit(Finding old, Finding now) {
        if (old.required() == null || now.required() == null) {
            return Optional.empty();
        }
        return Optional.of(new RuleChange(
                RuleChange.Kind.LIMIT_CHANGED,
                now.criterion(),
                title(after, now),
                YearsWords.required(old.required()),
                YearsWords.required(now.required())));
    }

    private static RuleChange criterion(RuleChange.Kind kind, Snapshot year, Finding finding) {
        boolean came = kind == RuleChange.Kind.CRITERION_CAME;
        String required = finding.required() == null ? finding.citation() : YearsWords.required(finding.required());
        return new RuleChange(
                kind, finding.criterion(), title(year, finding), came ? "" : required, came ? required : "");
    }

    private static String title(Snapshot year, Finding finding) {
        return year.terms().criterion(finding).map(Criterion::title).orElse(finding.criterion());
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
