package org.junheng.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.report.catalogue.SourceText;

/** What is told about packs. */
final class PackList {
    private static final int INDENT = 2;

    private PackList() {}

    static void print(Collection<Pack> packs, Style style, Page page) {
        if (packs.isEmpty()) {
            page.line(Words.text("packs.none"));
        }
        for (Pack pack : packs) {
            Pack.Document document = pack.document();
            page.line(style.bold(pack.id() + " " + pack.revision()));
            page.paragraph(
                    Words.text("packs.document", document.number(), document.title(), document.issuedBy()), INDENT);
            page.paragraph(period(pack), INDENT);
            page.paragraph(
                    Words.text("packs.source", SourceText.of(document.sourceStatus()), document.checkedOn()), INDENT);
            page.paragraph(
                    Words.text(
                            "packs.content",
                            pack.criteria().size(),
                            pack.pending().size()),
                    INDENT);
            if (!pack.parents().isEmpty()) {
                page.paragraph(Words.text("packs.extends", String.join("、", pack.parents())), INDENT);
            }
        }
    }

    private static String period(Pack pack) {
        Period period = pack.period();
        String from = period.from() == null ? Words.text("packs.ever") : day(period.from());
        String until = period.until() == null ? Words.text("packs.open") : day(period.until());
        String text = Words.text("packs.period", from, until);
        return pack.afterwards() ? text + Words.text("packs.afterwards") : text;
    }

    private static String day(@Nullable LocalDate day) {
        return String.valueOf(day);
    }

    static Map<String, Object> json(Collection<Pack> packs) {
        return Map.of("packs", packs.stream().map(PackList::json).toList());
    }

    private static Map<String, Object> json(Pack pack) {
        Pack.Document document = pack.document();
        Map<String, Object> json = Shape.keywords(
                "id", pack.id(),
                "revision", pack.revision(),
                "number", document.number(),
                "title", document.title(),
                "issuedBy", document.issuedBy(),
                "level", document.issuer().code());
        put(json, "inForceFrom", pack.period().from());
        put(json, "inForceUntil", pack.period().until());
        json.putAll(Shape.keywords(
                "afterwards", pack.afterwards(),
                "extends", pack.parents(),
                "sourceStatus", document.sourceStatus().code(),
                "checkedOn", document.checkedOn().toString(),
                "criteria", pack.criteria().size(),
                "pending", pack.pending().size(),
                "sha256", pack.sha256()));
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.put(name, day.toString());
        }
    }
}
