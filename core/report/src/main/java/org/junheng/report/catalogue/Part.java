package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.packs.Pack;
import org.junheng.report.catalogue.Claimed.Status;

/**
 * What the catalogue says about one pack.
 *
 * @param pack the pack
 * @param ancestors the packs that it extends, nearest first
 * @param entries its criteria and the clauses without a rule
 * @param law the text of its law, sentence by sentence
 */
record Part(Pack pack, List<Pack> ancestors, List<Entry> entries, LawReview law) {
    Part {
        ancestors = List.copyOf(ancestors);
        entries = List.copyOf(entries);
    }

    /** The entries that judge the same: sections, schools, the county …; behind them the clauses without a rule. */
    public List<Group> groups() {
        Map<String, List<Entry>> groups = new LinkedHashMap<>();
        entries.forEach(each -> groups.computeIfAbsent(
                        each.level().isEmpty() ? each.nature() : each.level(), name -> new ArrayList<>())
                .add(each));
        return groups.entrySet().stream()
                .map(each -> new Group(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * Entries that judge the same.
     *
     * @param name what they judge, in words
     * @param entries the entries
     */
    record Group(String name, List<Entry> entries) {}

    /** How many criteria and sentences there are, and who carries them. */
    public List<String> counts() {
        return List.of(
                CatalogueWords.text(
                        "count.criteria",
                        pack.criteria().size(),
                        pack.pending().isEmpty() ? "" : pack.pending().size()),
                CatalogueWords.text(
                        "count.sentences",
                        law.sentences().size(),
                        law.count(Status.CRITERIA),
                        law.count(Status.PENDING),
                        law.count(Status.HAND),
                        law.count(Status.NONE)),
                CatalogueWords.text("count.numbers", law.numbers().size()));
    }

    /** What to do where no words of the law were found. */
    public String missingLaw() {
        return CatalogueWords.text("law.none.found");
    }

    /** The document's number and title. */
    public String title() {
        Pack.Document document = pack.document();
        String title = CatalogueWords.text("document", document.title());
        return document.isNumbered() ? document.number() + title : title;
    }

    /** When the document is in force. */
    public String period() {
        return EntryWriter.period(pack.period());
    }

    /** How well its text is known. */
    public String source() {
        return SourceText.of(pack.document().sourceStatus());
    }

    /** Who is counted. */
    public String population() {
        return Whom.population(pack.population());
    }

    /** The documents that it adds to, by name and id. */
    public List<String> above() {
        return ancestors.stream()
                .map(each -> CatalogueWords.text("above", each.document().name(), each.id()))
                .toList();
    }

    static Part of(CataloguedPack given) {
        Lineage lineage = new Lineage(given.pack(), given.ancestors());
        return new Part(
                given.pack(),
                given.ancestors(),
                new EntryWriter(lineage).entries(),
                LawReview.of(lineage, given.law(), given.allClaims()));
    }
}
