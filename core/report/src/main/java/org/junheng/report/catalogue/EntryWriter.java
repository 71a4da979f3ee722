package org.junheng.report.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;

/** Puts the criteria of a pack into words. */
final class EntryWriter {
    private static final String MANIFEST = "pack.yaml";

    private final Lineage lineage;

    EntryWriter(Lineage lineage) {
        this.lineage = lineage;
    }

    /** Every criterion in the order of the law, then every clause that has no rule yet. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        lineage.pack().criteria().forEach(each -> entries.add(entry(each)));
        lineage.pack().pending().forEach(each -> entries.add(entry(each)));
        return entries;
    }

    private Entry entry(Criterion criterion) {
        Measured measured = new Measured(criterion, lineage);
        return new Entry(
                criterion.id(),
                criterion.title(),
                CatalogueWords.text("level." + criterion.level().code()),
                CatalogueWords.text("nature." + nature(criterion)),
                Optional.ofNullable(criterion.group()).orElse(""),
                criterion.citation(),
                words(criterion),
                Whom.subject(criterion, measured, lineage),
                lineage.scope(criterion).map(each -> Whom.scope(each, lineage)).orElse(""),
                Requirement.words(criterion, measured.unit(), measured::name),
                Requirement.signs(criterion),
                Requirement.both(criterion, measured.unit(), measured::name),
                Requirement.limit(criterion),
                measured.unit(),
                period(lineage.pack().inForce(criterion)),
                relationWord(criterion),
                relation(criterion),
                leeway(criterion),
                measured.formula(),
                measured.inputs(),
                criterion.file() + ":" + criterion.line());
    }

    private Entry entry(PendingClause clause) {
        String pending = CatalogueWords.text("nature.pending");
        return new Entry(
                clause.id(),
                "",
                "",
                pending,
                "",
                clause.citation(),
                clause.text(),
                "",
                "",
                "",
                "",
                "",
                Optional.empty(),
                "",
                period(lineage.pack().period()),
                "",
                "",
                "",
                "",
                List.of(),
                MANIFEST);
    }

    private static String nature(Criterion criterion) {
        return criterion.isCheck() ? "check" : criterion.level() == Level.VERDICT ? "verdict" : "requirement";
    }

    /** The words of the law line by line, without the line that only cites them. */
    private static String words(Criterion criterion) {
        return criterion
                .law()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(criterion.citation()))
                .collect(Collectors.joining("\n"));
    }

    static String period(Period period) {
        LocalDate from = period.from();
        LocalDate until = period.until();
        if (from == null) {
            return until == null
                    ? CatalogueWords.text("in-force.always")
                    : CatalogueWords.text("in-force.until", until);
        }
        return until == null
                ? CatalogueWords.text("in-force.from", from)
                : CatalogueWords.text("in-force.both", from, until);
    }

    /** A check of figures and the verdict are the pack's own; they add nothing to what is required. */
    private String relationWord(Criterion criterion) {
        Relation relation = criterion.relation();
        if (relation != null) {
            return CatalogueWords.text("relation." + relation.kind().name());
        }
        boolean adds = !lineage.ancestors().isEmpty() && nature(criterion).equals("requirement");
        return adds ? CatalogueWords.text("relation.none") : "";
    }

    private String relation(Criterion criterion) {
        Relation relation = criterion.relation();
        if (relation == null) {
            return relationWord(criterion);
        }
        Optional<Criterion> above = lineage.inherited(relation.criterion());
        return CatalogueWords.text(
                "relation",
                relationWord(criterion),
                relation.criterion(),
                above.map(Criterion::citation).orElse(""),
                above.map(each -> Requirement.inShort(each, lineage.scope(each).map(scope -> scope.name())))
                        .orElse(""));
    }

    private String leeway(Criterion criterion) {
        Leeway leeway = criterion.leeway();
        List<String> parts = new ArrayList<>();
        if (leeway.due() != null) {
            parts.add(CatalogueWords.text("leeway.due", leeway.due()));
        }
        if (leeway.roughly() != null) {
            parts.add(CatalogueWords.text("leeway.roughly", leeway.roughly()));
        }
        if (leeway.optional() != null) {
            parts.add(CatalogueWords.text("leeway.optional", leeway.optional()));
        }
        if (criterion.partOf() != null) {
            parts.add(CatalogueWords.text("leeway.part", criterion.partOf()));
        }
        if (!lineage.pack().binding()) {
            parts.add(CatalogueWords.text("leeway.informational"));
        }
        return String.join(CatalogueWords.text("semicolon"), parts);
    }
}
