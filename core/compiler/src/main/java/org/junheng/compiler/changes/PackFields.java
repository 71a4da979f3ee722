package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Pack;

/** What {@code pack.yaml} says of the pack as a whole, aspect by aspect. */
final class PackFields {
    private static final List<Aspect> ASPECTS = List.of(
            Aspect.PERIOD,
            Aspect.AFTERWARDS,
            Aspect.BINDING,
            Aspect.POPULATION,
            Aspect.PARENTS,
            Aspect.DECIMALS,
            Aspect.DOCUMENT,
            Aspect.PREFIX,
            Aspect.REVISION);

    private PackFields() {}

    /** Each aspect in which two packs differ, and each pack that both extend and that is not the same. */
    static List<Change> changes(Side first, Side second) {
        List<Change> changes = new ArrayList<>();
        Part part = Part.of(
                Part.Type.PACK, second.pack().id(), second.pack().document().name());
        for (Aspect aspect : ASPECTS) {
            List<Difference> differences = Difference.between(of(first.pack(), aspect), of(second.pack(), aspect));
            if (!differences.isEmpty()) {
                changes.add(new Change(kind(aspect), aspect, part, differences));
            }
        }
        first.ancestors().values().stream()
                .sorted(java.util.Comparator.comparing(Pack::id))
                .forEach(each -> parent(first, second, each.id()).ifPresent(changes::add));
        return changes;
    }

    private static Kind kind(Aspect aspect) {
        return switch (aspect) {
            case PERIOD -> Kind.REDATED;
            case DOCUMENT -> Kind.REWORDED;
            default -> Kind.OTHER;
        };
    }

    private static Optional<Change> parent(Side first, Side second, String id) {
        Pack was = first.ancestors().get(id);
        Pack is = second.ancestors().get(id);
        if (was == null || is == null || was.sha256().equals(is.sha256())) {
            return Optional.empty();
        }
        List<Difference> differences = List.of(
                new Difference("revision", was.revision(), is.revision()),
                new Difference("sha256", was.sha256(), is.sha256()));
        return Optional.of(new Change(
                Kind.OTHER,
                Aspect.CONTENT,
                Part.of(Part.Type.PARENT, id, is.document().name()),
                differences));
    }

    private static Map<String, String> of(Pack pack, Aspect aspect) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (aspect) {
            case PERIOD -> {
                fields.put("inForceFrom", text(pack.period().from()));
                fields.put("inForceUntil", text(pack.period().until()));
            }
            case AFTERWARDS -> fields.put("afterwards", String.valueOf(pack.afterwards()));
            case BINDING -> fields.put("binding", String.valueOf(pack.binding()));
            case POPULATION -> population(pack, fields);
            case PARENTS -> fields.put("extends", String.join(", ", pack.parents()));
            case DECIMALS -> fields.put("variationDecimals", String.valueOf(pack.variationDecimals()));
            case DOCUMENT -> document(pack.document(), fields);
            case PREFIX -> fields.put("prefix", pack.prefix());
            case REVISION -> fields.put("revision", pack.revision());
            default -> {}
        }
        return fields;
    }

    private static void population(Pack pack, Map<String, String> fields) {
        fields.put("kinds", Entry.codes(pack.population().kinds()));
        fields.put("teachingPointsFrom", String.valueOf(pack.population().teachingPointsFrom()));
        fields.put("ownership", Entry.codes(pack.population().ownership()));
        String sponsors = new TreeSet<>(pack.population().sponsors()).toString();
        fields.put("sponsors", sponsors.substring(1, sponsors.length() - 1));
    }

    private static void document(Pack.Document document, Map<String, String> fields) {
        fields.put("title", document.title());
        fields.put("number", document.number());
        fields.put("issuedBy", document.issuedBy());
        fields.put("issuer", document.issuer().code());
        fields.put("sourceStatus", document.sourceStatus().code());
        fields.put("checkedOn", text(document.checkedOn()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
