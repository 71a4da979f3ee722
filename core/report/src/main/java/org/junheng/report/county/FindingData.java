package org.junheng.report.county;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.School;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.report.Mark;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * All findings as data for the page's script: every text once, findings as rows of numbers. Written so that it can stand inside a
 * {@code script} element.
 */
final class FindingData {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final List<Stage> STAGES = List.of(Stage.values());

    private final MissedPart.Words words;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> criteria = new LinkedHashMap<>();
    private final Map<String, Integer> schools = new LinkedHashMap<>();
    private final List<String> views;

    private FindingData(MissedPart.Words words) {
        this.words = words;
        this.views = List.copyOf(words.views());
        text("");
        for (School each : words.whose().schools()) {
            schools.put(each.code(), schools.size());
        }
    }

    /** The findings as JSON without any {@code <}. */
    static String json(List<Seen> findings, MissedPart.Words words) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            new FindingData(words).write(findings, json);
        }
        // inside texts only; nothing may end the script element, and old readers end lines at U+2028
        return out.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void write(List<Seen> findings, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
        findings.forEach(each -> finding(each, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("criteria");
        criteria.keySet().forEach(each -> criterion(each, json));
        json.writeEndArray();
        list("schools", words.whose().schools().stream().map(School::name).toList(), json);
        list("views", views.stream().map(words.criteria()::document).toList(), json);
        list("stages", STAGES.stream().map(PageWords::stage).toList(), json);
        json.writeArrayPropertyStart("outcomes");
        OUTCOMES.forEach(each -> mark(Mark.of(each), Mark.ofCheck(each), json));
        json.writeEndArray();
        list("texts", new ArrayList<>(texts.keySet()), json);
        json.writeEndObject();
    }

    private static void list(String name, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    private static void mark(Mark mark, Mark check, JsonGenerator json) {
        json.writeStartArray();
        List.of(mark.css(), mark.sign(), mark.word(), check.word()).forEach(json::writeString);
        json.writeEndArray();
    }

    private void criterion(String id, JsonGenerator json) {
        Criteria known = words.criteria();
        json.writeStartArray();
        List.of(
                        id,
                        known.title(id),
                        known.citation(id),
                        known.group(id),
                        String.join("\n", known.law(id)),
                        known.isCheck(id) ? "1" : "")
                .forEach(json::writeString);
        json.writeEndArray();
    }

    /** Criterion, school (−1: county), outcome, views as bits, stage (−1: none), and texts by number; nothing behind the last. */
    private void finding(Seen seen, JsonGenerator json) {
        Finding finding = seen.finding();
        String code = finding.subject().code();
        List<Object> row = new ArrayList<>(List.of(
                criteria.computeIfAbsent(finding.criterion(), id -> criteria.size()),
                schools.getOrDefault(code.split("/", -1)[0], -1),
                OUTCOMES.indexOf(finding.outcome()),
                views(seen),
                Whose.stage(finding).map(STAGES::indexOf).orElse(-1),
                text(words.part(finding)),
                text(Said.measured(finding)),
                text(Said.required(finding)),
                text(Said.gap(finding)),
                texts(words.said().inputs(finding)),
                texts(words.remarks(seen)),
                texts(words.said().missing(finding)),
                finding.supersededBy() == null ? 0 : 1));
        while (isNothing(row.get(row.size() - 1))) {
            row.remove(row.size() - 1);
        }
        json.writeStartArray();
        row.forEach(each -> cell(each, json));
        json.writeEndArray();
    }

    private static boolean isNothing(Object cell) {
        return cell.equals(0) || cell.equals(List.of());
    }

    private static void cell(Object cell, JsonGenerator json) {
        if (cell instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(each -> json.writeNumber((Integer) each));
            json.writeEndArray();
        } else {
            json.writeNumber((Integer) cell);
        }
    }

    private int views(Seen seen) {
        return seen.views().stream().mapToInt(each -> 1 << views.indexOf(each)).sum();
    }

    private int text(String text) {
        return texts.computeIfAbsent(text, key -> texts.size());
    }

    private List<Integer> texts(List<String> all) {
        return all.stream().map(this::text).toList();
    }
}
