package org.junheng.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@code check} tells tools that show the mistakes of source files.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifLog() {}

    static Map<String, Object> of(List<SarifResult> results) {
        return Shape.keywords("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run(results)));
    }

    private static Map<String, Object> run(List<SarifResult> results) {
        Map<String, Object> run = Shape.keywords("tool", Shape.keywords("driver", driver(results)));
        List<SarifPlace> places = results.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.place()), each.related().stream()))
                .toList();
        Map<String, Object> bases = SarifPlace.bases(places, Words.text("sarif.shipped"));
        if (!bases.isEmpty()) {
            run.put("originalUriBaseIds", bases);
        }
        run.put("results", results.stream().map(SarifResult::json).toList());
        return run;
    }

    private static Map<String, Object> driver(List<SarifResult> results) {
        Map<String, SarifRule> rules = new TreeMap<>();
        results.forEach(each -> rules.putIfAbsent(each.rule().key(), each.rule()));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Junheng");
        driver.put("version", VersionLines.ownVersion());
        driver.put("rules", rules.values().stream().map(SarifRule::json).toList());
        return driver;
    }
}
