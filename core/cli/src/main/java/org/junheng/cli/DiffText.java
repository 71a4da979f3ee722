package org.junheng.cli;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.compiler.changes.Aspect;
import org.junheng.compiler.changes.Change;
import org.junheng.compiler.changes.Kind;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.compiler.changes.Pair;
import org.junheng.compiler.changes.Part;
import org.junheng.compiler.changes.Side;
import org.junheng.compiler.conflicts.Clause;

/** A comparison of packs for people. */
final class DiffText {
    private static final int INDENT = 2;

    private final Style style;
    private final StringWriter text = new StringWriter();
    private final Page page;

    DiffText(Style style, int width) {
        this.style = style;
        this.page = new Page(text, width);
    }

    String of(DiffReport report) {
        head(report.changes());
        for (Kind kind : Kind.values()) {
            section(kind, report.changes().of(kind));
        }
        if (report.changes().changes().isEmpty()) {
            page.line(Words.text("diff.none"));
        }
        effects(report.affected());
        return text.toString();
    }

    private void head(PackChanges changes) {
        side("conflict.first", changes.before());
        side("conflict.second", changes.after());
        page.line(Words.text(
                        "diff.matched",
                        changes.before().pack().criteria().size(),
                        changes.after().pack().criteria().size(),
                        changes.pairs().size())
                + by(changes));
    }

    /** Why criteria were taken for one, unless it was by the id alone. */
    private static String by(PackChanges changes) {
        List<String> counts = new ArrayList<>();
        for (Pair.By by : Pair.By.values()) {
            long count =
                    changes.pairs().stream().filter(each -> each.by() == by).count();
            if (count > 0) {
                counts.add(Words.text("diff.by.count", Words.text("diff.by." + by), count));
            }
        }
        boolean onlyById = changes.pairs().stream().allMatch(each -> each.by() == Pair.By.ID);
        return onlyById ? "" : Words.text("diff.matched.by", String.join(Words.text("diff.and"), counts));
    }

    private void side(String key, Side side) {
        page.line(Width.harmless(Words.text(
                "diff.pack",
                style.bold(Words.text(key)),
                side.pack().document().name(),
                side.name(),
                side.pack().revision())));
    }

    private void section(Kind kind, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        page.blank();
        page.line(style.bold(Words.text("diff.section", ChangeWords.kind(kind), changes.size())));
        byWords(changes.stream()
                        .filter(each -> each.part().type() == Part.Type.CRITERION)
                        .toList())
                .forEach(this::criterion);
        List<Change> others = changes.stream()
                .filter(each -> each.part().type() != Part.Type.CRITERION)
                .toList();
        if (kind == Kind.ADDED || kind == Kind.REMOVED) {
            ChangeWords.lists(others).forEach(each -> paragraph(each, INDENT));
        } else {
            others.forEach(this::other);
        }
    }

    /** Criteria whose words were changed alike go together: they mostly share one clause. */
    private static Collection<List<Change>> byWords(List<Change> changes) {
        Map<Object, List<Change>> groups = new LinkedHashMap<>();
        for (Change each : changes) {
            Object key = each.aspect() == Aspect.WORDS
                    ? each.differences()
                    : List.of(each.part().type(), each.part().code(), each.aspect(), groups.size());
            groups.computeIfAbsent(key, same -> new ArrayList<>()).add(each);
        }
        return groups.values();
    }

    private void criterion(List<Change> alike) {
        Change change = alike.get(0);
        Optional<Clause> before = change.part().before();
        Optional<Clause> after = change.part().after();
        Clause known = after.or(() -> before).orElseThrow();
        paragraph(
                Words.text(
                        "diff.criterion",
                        alike.stream()
                                .map(each -> each.part().code())
                                .collect(Collectors.joining(Words.text("diff.and"))),
                        alike.size() == 1 ? known.criterion().title() : "",
                        known.criterion().citation()),
                INDENT);
        if (before.isPresent() && after.isPresent()) {
            pair(change, before.get(), after.get());
        } else {
            single(known);
        }
        detail(alike.stream()
                .map(each -> each.part().after().or(each.part()::before).orElseThrow())
                .map(ChangeWords::place)
                .collect(Collectors.joining(Words.text("diff.and"))));
    }

    private void single(Clause clause) {
        detail(Words.text("diff.one", Words.text("diff.field.then"), ChangeWords.required(clause)));
        detail(Words.text("diff.days", ChangeWords.days(clause)));
        detail(Words.text("diff.law.only", clause.criterion().clause()));
    }

    private void pair(Change change, Clause before, Clause after) {
        if (change.aspect() == Aspect.DEMAND) {
            ChangeWords.Sides sides = ChangeWords.demands(change);
            detail(Words.text("diff.demand", sides.before(), sides.after()));
            laws(before, after);
        } else if (change.aspect() == Aspect.WORDS) {
            change.differences().stream()
                    .filter(each -> !each.field().equals("law"))
                    .forEach(each -> detail(ChangeWords.difference(each)));
            laws(before, after);
        } else {
            change.differences().forEach(each -> detail(ChangeWords.difference(each)));
        }
        days(before, after);
    }

    private void laws(Clause before, Clause after) {
        String was = before.criterion().clause();
        String is = after.criterion().clause();
        if (was.equals(is)) {
            detail(Words.text("diff.law.only", is));
        } else {
            detail(Words.text("diff.law.before", was));
            detail(Words.text("diff.law.after", is));
        }
    }

    private void days(Clause before, Clause after) {
        String was = ChangeWords.days(before);
        String is = ChangeWords.days(after);
        detail(was.equals(is) ? Words.text("diff.days", is) : Words.text("diff.days.change", was, is));
    }

    private void other(Change change) {
        Part part = change.part();
        paragraph(Words.text("diff.other", ChangeWords.type(part), part.code(), part.name()), INDENT);
        change.differences().forEach(each -> detail(ChangeWords.difference(each)));
    }

    private void effects(List<Affected> affected) {
        if (affected.isEmpty()) {
            return;
        }
        page.blank();
        page.line(style.bold(Words.text("diff.effect.title")));
        affected.forEach(this::effect);
    }

    private void effect(Affected county) {
        paragraph(
                Words.text(
                        "diff.effect.county",
                        county.named().dossier().county().name(),
                        county.named().dossier().county().code(),
                        county.day()),
                INDENT);
        if (!county.usedBefore()) {
            detail(Words.text("diff.effect.before.unused"));
        }
        if (!county.usedAfter()) {
            detail(Words.text("diff.effect.after.unused"));
        }
        if (county.flips().isEmpty()) {
            detail(Words.text("diff.effect.none"));
        }
        FlipGroup.of(county.flips()).forEach(this::group);
    }

    private void group(FlipGroup group) {
        detail(
                group.isVerdict()
                        ? Words.text("diff.effect.verdict", group.outcomes())
                        : Words.text(
                                "diff.effect.subjects",
                                FlipGroup.shortened(group.criteria()),
                                group.outcomes(),
                                group.flips().size(),
                                group.names()));
        paragraph(Words.text("diff.cause", group.cause()), 3 * INDENT);
    }

    private void detail(String line) {
        paragraph(line, 2 * INDENT);
    }

    private void paragraph(String line, int indent) {
        page.paragraph(Width.harmless(line), indent);
    }
}
