package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Coded;
import org.junheng.packs.ClauseSource;
import org.junheng.packs.ProcedureStep;
import org.junheng.report.notice.ConsequenceNotice;
import org.junheng.report.procedure.CountyProcedure;
import org.junheng.report.procedure.Held;
import org.junheng.report.procedure.Lack;
import org.junheng.report.procedure.NextStep;
import org.junheng.report.procedure.Question;
import org.junheng.report.procedure.StepStanding;
import org.junheng.report.procedure.Track;

/** Where a county stands in the procedure, for programs. */
record ProcedureJson(CountyProcedure procedure) {
    private static final String FORMAT = "junheng-procedure/1";

    /** Over many lines. */
    String text() {
        return JsonText.of(value());
    }

    /** On one line. */
    String line() {
        return JsonText.line(value());
    }

    private Map<String, Object> value() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("county", ordered("code", procedure.code(), "name", procedure.county()));
        all.put("asOf", procedure.asOf());
        all.put("contradictions", procedure.contradictions());
        all.put("others", procedure.others());
        all.put(
                "procedures",
                procedure.tracks().stream().map(ProcedureJson::track).toList());
        all.put(
                "notices",
                procedure.notices().stream().map(ProcedureJson::notice).toList());
        all.put(
                "questions",
                procedure.questions().stream().map(ProcedureJson::question).toList());
        return all;
    }

    private static Map<String, Object> track(Track track) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", track.pack());
        json.put("document", track.document());
        json.put("summary", track.summary());
        json.put("steps", track.steps().stream().map(ProcedureJson::step).toList());
        json.put("next", track.next().stream().map(ProcedureJson::next).toList());
        return json;
    }

    private static Map<String, Object> step(StepStanding standing) {
        ProcedureStep step = standing.step();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("step", step.code());
        json.put("name", step.name());
        put(json, "partOf", step.partOf());
        json.put("state", standing.state().name());
        json.put("history", standing.history().stream().map(ProcedureJson::held).toList());
        json.put("remarks", standing.remarks());
        source(json, step.source());
        return json;
    }

    private static Map<String, Object> held(Held held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", held.on());
        if (held.passed() != null) {
            json.put("passed", held.passed());
        }
        put(json, "by", held.by());
        put(json, "number", held.number());
        put(json, "note", held.note());
        json.put("year", held.year());
        json.put("fromFact", held.fromFact());
        return json;
    }

    private static Map<String, Object> next(NextStep next) {
        return ordered(
                "step",
                next.step().code(),
                "lacks",
                next.lacks().stream().map(ProcedureJson::lack).toList());
    }

    private static Map<String, Object> lack(Lack lack) {
        Map<String, Object> json = ordered("text", lack.text(), "details", lack.details());
        put(json, "view", lack.view());
        return json;
    }

    private static Map<String, Object> notice(ConsequenceNotice notice) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", notice.pack());
        json.put("consequence", notice.consequence().code());
        json.put("kind", code(notice.consequence().kind()));
        json.put("title", notice.title());
        json.put(
                "whom",
                ordered("code", notice.whom().code(), "name", notice.whom().name()));
        json.put("facts", notice.facts().stream().map(ProcedureJson::fact).toList());
        json.put("demand", notice.demand());
        put(json, "deadline", notice.deadline());
        source(json, notice.consequence().source());
        return json;
    }

    private static Map<String, Object> fact(ConsequenceNotice.Fact fact) {
        Map<String, Object> json = new LinkedHashMap<>();
        put(json, "criterion", fact.criterion());
        json.put("text", fact.text());
        put(json, "citation", fact.citation());
        return json;
    }

    private static Map<String, Object> question(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pack", question.pack());
        json.put("consequence", question.consequence().code());
        json.put("kind", code(question.consequence().kind()));
        json.put("name", question.consequence().name());
        json.put("asks", question.asks());
        json.put("candidates", question.candidates());
        source(json, question.consequence().source());
        return json;
    }

    private static void source(Map<String, Object> json, ClauseSource source) {
        json.put("citation", source.citation());
        json.put("words", source.words());
        json.put("status", code(source.status()));
    }

    private static String code(Coded word) {
        return word.code();
    }

    private static Map<String, Object> ordered(String first, Object value, String second, Object other) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(first, value);
        json.put(second, other);
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            json.put(name, text);
        }
    }
}
