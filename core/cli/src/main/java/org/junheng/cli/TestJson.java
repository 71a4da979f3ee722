package org.junheng.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junheng.compiler.cases.Trial.Difference;
import org.junheng.packs.Criterion;

/** What {@code test} tells programs. */
final class TestJson {
    private TestJson() {}

    static Map<String, Object> of(List<TestedPack> tested) {
        return Shape.keywords("packs", tested.stream().map(TestJson::pack).toList());
    }

    /** With what faults in the packs show. */
    static Map<String, Object> of(List<TestedPack> tested, List<MutatedPack> mutated) {
        List<Object> packs = new ArrayList<>();
        for (int i = 0; i < tested.size(); i++) {
            Map<String, Object> json = pack(tested.get(i));
            json.put("mutations", MutationJson.of(mutated.get(i)));
            packs.add(json);
        }
        return Shape.keywords("packs", packs);
    }

    private static Map<String, Object> pack(TestedPack tested) {
        int examples = tested.trial().trials().size();
        List<TriedExample> failed = tested.failed();
        return Shape.keywords(
                "id", tested.pack().id(),
                "revision", tested.pack().revision(),
                "criteria", tested.pack().criteria().size(),
                "examples", examples,
                "passed", examples - failed.size(),
                "failed", failed.size(),
                "failures", failed.stream().map(TestJson::failure).toList(),
                "coverage", Coverage.of(tested.trial()).json());
    }

    private static Map<String, Object> failure(TriedExample example) {
        Criterion criterion = example.clause().criterion();
        return Shape.keywords(
                "file", example.trial().example().file(),
                "line", example.given().line(),
                "case", example.given().name(),
                "criterion", criterion.id(),
                "title", criterion.title(),
                "citation", criterion.citation(),
                "law", criterion.clause(),
                "required", ClauseText.required(example.clause()),
                "rule", Shape.keywords("file", example.ruleFile(), "line", criterion.line()),
                "reasons", example.reasons(),
                "differences",
                        example.trial().differences().stream()
                                .map(TestJson::difference)
                                .toList());
    }

    private static Map<String, Object> difference(Difference difference) {
        return Shape.keywords(
                "field", difference.field().word(),
                "expected", difference.expected(),
                "got", difference.got(),
                "message", difference.message());
    }
}
