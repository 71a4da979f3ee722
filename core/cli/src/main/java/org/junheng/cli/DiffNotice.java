package org.junheng.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.changes.Aspect;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Difference;
import org.junheng.compiler.changes.Kind;
import org.junheng.compiler.changes.Part;
import org.junheng.compiler.changes.Side;
import org.junheng.compiler.conflicts.Clause;
import org.junheng.packs.Pack;
import org.junheng.report.notice.ChangeNotice;
import org.junheng.report.notice.NoticeWriter;

/** A comparison of packs as an annex to a notice (变更说明). */
final class DiffNotice {
    private final DiffReport report;
    private final Map<String, String> titles = new HashMap<>();

    private DiffNotice(DiffReport report) {
        this.report = report;
        read(report.changes().before());
        read(report.changes().after());
    }

    private void read(Side side) {
        Stream.concat(Stream.of(side.pack()), side.family().ancestors().stream())
                .flatMap(each -> each.criteria().stream())
                .forEach(each -> titles.put(each.id(), each.title()));
    }

    static String of(DiffReport report) {
        return NoticeWriter.write(new DiffNotice(report).notice());
    }

    private ChangeNotice notice() {
        return new ChangeNotice(
                report.changes().after().pack().document().title(),
                document(report.changes().before()),
                document(report.changes().after()),
                adjusted(),
                singles(
                        Kind.ADDED,
                        each -> report.changes().isOfOnePack()
                                ? each.criterion().period().from()
                                : from(each)),
                singles(Kind.REMOVED, DiffNotice::from),
                others(),
                report.affected().stream().map(this::county).toList());
    }

    private static ChangeNotice.Document document(Side side) {
        Pack.Document document = side.pack().document();
        String name = document.isNumbered()
                ? Words.text("diff.notice.document", document.number(), document.title())
                : document.name();
        return new ChangeNotice.Document(
                name,
                document.issuedBy(),
                Words.text("diff.notice.pack", side.pack().id(), side.pack().revision()),
                side.pack().sha256());
    }

    /** One row for each criterion, whatever of it is different. */
    private List<ChangeNotice.Adjusted> adjusted() {
        Map<String, List<Change>> byCriterion = new LinkedHashMap<>();
        report.changes().changes().stream()
                .filter(each -> each.part().type() == Part.Type.CRITERION && each.aspect() != Aspect.WHOLE)
                .forEach(each -> byCriterion
                        .computeIfAbsent(each.part().code(), key -> new ArrayList<>())
                        .add(each));
        Set<List<Difference>> said = byCriterion.values().stream()
                .filter(each -> each.size() > 1)
                .flatMap(List::stream)
                .filter(each -> each.aspect() == Aspect.WORDS)
                .map(Change::differences)
                .collect(Collectors.toSet());
        return byCriterion.values().stream()
                .filter(each -> !isSaid(each, said))
                .map(this::adjusted)
                .toList();
    }

    /** Whether only the words are different, and another row has these words already: several criteria can share a clause. */
    private static boolean isSaid(List<Change> changes, Set<List<Difference>> said) {
        return changes.size() == 1 && said.contains(changes.get(0).differences());
    }

    private ChangeNotice.Adjusted adjusted(List<Change> changes) {
        Clause before = changes.get(0).part().before().orElseThrow();
        Clause after = changes.get(0).part().after().orElseThrow();
        return new ChangeNotice.Adjusted(
                clause(after),
                said(before, changes, Difference::before),
                said(after, changes, Difference::after),
                changes.stream().map(ChangeWords::label).distinct().collect(Collectors.joining(Words.text("diff.and"))),
                day(known(changes) ? from(after) : null));
    }

    /** The requirement, other values that differ, and the words of the law. */
    private static String said(Clause clause, List<Change> changes, Function<Difference, String> value) {
        List<String> lines = new ArrayList<>();
        lines.add(ChangeWords.required(clause));
        for (Change change : changes) {
            if (change.aspect() != Aspect.DEMAND && change.aspect() != Aspect.WORDS) {
                change.differences()
                        .forEach(each -> lines.add(
                                Words.text("diff.one", ChangeWords.field(each), ChangeWords.value(value.apply(each)))));
            }
        }
        lines.add(Words.text("diff.notice.law", clause.criterion().clause()));
        return String.join("\n", lines);
    }

    private static String clause(Clause clause) {
        return clause.criterion().citation() + "\n" + clause.criterion().title();
    }

    /** Whether the day in the pack is that of the change, and not the one from which the old words were in force. */
    private boolean known(List<Change> changes) {
        return !report.changes().isOfOnePack() || changes.stream().anyMatch(each -> each.kind() == Kind.REDATED);
    }

    private static @Nullable LocalDate from(Clause clause) {
        return clause.pack().inForce(clause.criterion()).from();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null
                ? Words.text("diff.notice.blank")
                : Words.text("diff.notice.from", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private List<ChangeNotice.Single> singles(Kind kind, Function<Clause, @Nullable LocalDate> first) {
        return report.changes().of(kind).stream()
                .filter(each -> each.part().type() == Part.Type.CRITERION)
                .map(each -> each.part().after().or(each.part()::before).orElseThrow())
                .map(each -> new ChangeNotice.Single(
                        clause(each),
                        ChangeWords.required(each),
                        each.criterion().clause(),
                        day(first.apply(each))))
                .toList();
    }

    private List<String> others() {
        List<String> others = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Change> ofKind = report.changes().of(kind).stream()
                    .filter(each -> each.part().type() != Part.Type.CRITERION)
                    .filter(each -> each.aspect() != Aspect.REVISION && each.aspect() != Aspect.PREFIX)
                    .toList();
            if (kind == Kind.ADDED || kind == Kind.REMOVED) {
                ChangeWords.lists(ofKind).forEach(each -> others.add(ChangeWords.kind(kind) + each));
            } else {
                ofKind.stream().map(ChangeWords::summary).forEach(others::add);
            }
        }
        return others;
    }

    private ChangeNotice.County county(Affected county) {
        List<ChangeNotice.Effect> effects = FlipGroup.of(county.flips()).stream()
                .map(each -> new ChangeNotice.Effect(criterion(each), each.names(), each.outcomes(), each.cause()))
                .toList();
        String name = Words.text(
                "diff.notice.county",
                county.named().dossier().county().name(),
                county.named().dossier().county().code());
        LocalDate day = county.day();
        return new ChangeNotice.County(
                name, Words.text("diff.notice.day", day.getYear(), day.getMonthValue(), day.getDayOfMonth()), effects);
    }

    private String criterion(FlipGroup group) {
        if (group.isVerdict()) {
            return Words.text("diff.notice.verdict");
        }
        return FlipGroup.shortened(group.criteria().stream()
                .map(each -> titles.getOrDefault(each, each))
                .toList());
    }
}
