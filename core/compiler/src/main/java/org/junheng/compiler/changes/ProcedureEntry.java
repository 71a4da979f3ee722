package org.junheng.compiler.changes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.Consequence;
import org.junheng.packs.ProcedureStep;

/** Steps and consequences as rows of their tables. */
final class ProcedureEntry {
    private ProcedureEntry() {}

    static Entry of(ProcedureStep step) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", step.name());
        fields.put("decidedBy", step.decidedBy());
        fields.put("after", String.join("|", step.after()));
        fields.put("stepOf", text(step.partOf()));
        fields.put("needs", String.join("|", step.needs()));
        fields.put("rhythm", step.rhythm().code());
        ProcedureStep.Deadline deadline = step.deadline();
        if (deadline != null) {
            fields.put("due", text(deadline.day()) + text(deadline.ofYear()));
        }
        fields.put("from", text(step.period().from()));
        fields.put("until", text(step.period().until()));
        fields.put("dateFact", text(step.dateFact()));
        source(step.source(), fields);
        return new Entry(Part.of(Part.Type.STEP, step.code(), step.name()), step.code(), said(fields));
    }

    static Entry of(Consequence consequence) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", consequence.name());
        fields.put("kind", consequence.kind().code());
        fields.put("whom", consequence.whom().code());
        fields.put(
                "where",
                consequence.triggers().stream()
                        .map(each -> each.criterion() + " " + each.outcome())
                        .collect(Collectors.joining("|")));
        Consequence.Deadline deadline = consequence.deadline();
        if (deadline != null) {
            fields.put("due", deadline.day() == null ? Integer.toString(deadline.days()) : text(deadline.day()));
        }
        fields.put("asks", consequence.asks());
        source(consequence.source(), fields);
        return new Entry(
                Part.of(Part.Type.CONSEQUENCE, consequence.code(), consequence.name()),
                consequence.code(),
                said(fields));
    }

    private static void source(ClauseSource source, Map<String, String> fields) {
        fields.put("citation", source.citation());
        fields.put("law", source.words());
        fields.put("sourceStatus", source.status().code());
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static Map<String, String> said(Map<String, String> fields) {
        fields.values().removeIf(String::isEmpty);
        return fields;
    }
}
