package org.junheng.testkit.laws;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.FindingsJson;
import org.junheng.findings.Statistic;
import org.junheng.findings.Verdict;
import org.junheng.indicators.Stage;
import org.junheng.testkit.TestkitMessages;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The findings as JSON, read back, are the findings. */
final class FindingsWrittenWhole implements Law {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String NONE = "\0null";

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Evaluation evaluation = pack.evaluate(trial);
        StringWriter pretty = new StringWriter();
        FindingsJson.writePretty(evaluation, pretty);
        Object read = read(Written.json(evaluation));
        if (!read.equals(read(pretty.toString()))) {
            return Optional.of(TestkitMessages.text("breach.lines"));
        }
        Map<?, ?> all = read instanceof Map<?, ?> map ? map : Map.of();
        return differs(
                        "findings",
                        all,
                        evaluation.findings().stream()
                                .map(FindingsWrittenWhole::of)
                                .toList())
                .or(() -> differs(
                        "statistics",
                        all,
                        evaluation.statistics().stream()
                                .map(FindingsWrittenWhole::of)
                                .toList()))
                .or(() -> verdicts(all, evaluation.verdicts()));
    }

    private static Optional<String> differs(String part, Map<?, ?> all, List<Map<String, Object>> expected) {
        List<?> found = all.get(part) instanceof List<?> list ? list : List.of();
        if (found.size() != expected.size()) {
            return Optional.of(TestkitMessages.text("breach.written", part, found.size(), expected.size()));
        }
        for (int i = 0; i < expected.size(); i++) {
            if (!expected.get(i).equals(found.get(i))) {
                return Optional.of(TestkitMessages.text("breach.written", part, found.get(i), expected.get(i)));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> verdicts(Map<?, ?> all, List<Verdict> verdicts) {
        List<?> found = all.get("verdicts") instanceof List<?> list ? list : List.of();
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict verdict = verdicts.get(i);
            Map<?, ?> read = found.get(i) instanceof Map<?, ?> map ? map : Map.of();
            boolean same = verdict.outcome().name().equals(read.get("outcome"))
                    && verdict.reasons().equals(read.get("reasons"))
                    && verdict.criterion().equals(read.get("criterion"));
            if (!same) {
                return Optional.of(TestkitMessages.text("breach.written", "verdicts", read, verdict));
            }
        }
        return Optional.empty();
    }

    private static Object orNone(@Nullable Object value) {
        return value == null ? NONE : value;
    }

    private static Map<String, Object> of(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("view", finding.view());
        map.put("criterion", finding.criterion());
        map.put("pack", finding.pack());
        map.put("subject", subject(finding));
        map.put("indicator", orNone(finding.indicator()));
        map.put("outcome", finding.outcome().name());
        map.put("measured", measured(finding.measured()));
        Finding.Required required = finding.required();
        map.put(
                "required",
                required == null
                        ? NONE
                        : Map.of(
                                "comparator", required.comparator().sign(),
                                "value", required.value(),
                                "unit", required.unit()));
        map.put("margin", orNone(finding.margin()));
        Finding.Shortfall shortfall = finding.shortfall();
        map.put("shortfall", shortfall == null ? NONE : shortfall.value());
        if (shortfall != null) {
            map.put("shortfallUnit", shortfall.unit());
            map.put("shortfallFact", shortfall.fact());
        }
        map.put("citation", finding.citation());
        map.put("inputs", finding.inputs());
        map.put("notes", finding.notes());
        map.put("missing", finding.missing());
        map.put("supersededBy", orNone(finding.supersededBy()));
        map.put("check", finding.check());
        map.put("weakerThan", orNone(finding.weakerThan()));
        map.put("message", finding.message());
        return map;
    }

    private static Map<String, Object> subject(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", finding.subject().type().code());
        map.put("code", finding.subject().code());
        map.put("name", finding.subject().name());
        Stage stage = finding.subject().stage();
        if (stage != null) {
            map.put("stage", stage.code());
        }
        String item = finding.subject().item();
        if (item != null) {
            map.put("item", item);
        }
        return map;
    }

    private static Object measured(Finding.@Nullable Measured measured) {
        return measured == null
                ? NONE
                : Map.of("value", measured.value(), "exact", measured.exact(), "unit", measured.unit());
    }

    private static Map<String, Object> of(Statistic statistic) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("view", statistic.view());
        map.put("indicator", statistic.indicator());
        map.put("stage", statistic.stage().code());
        map.put("sections", Integer.toString(statistic.sections()));
        map.put("mean", measured(statistic.mean()));
        map.put("cv", measured(statistic.variation()));
        map.put("missing", statistic.missing());
        return map;
    }

    private static Object read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (map.put(name, value(parser)) != null) {
                    throw new IllegalStateException(name + " is written twice");
                }
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return switch (token) {
            case VALUE_NULL -> NONE;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> parser.getString();
        };
    }
}
