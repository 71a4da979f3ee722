package org.junheng.examples.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;

/** The counties of the tests: those of {@code examples/dossiers}, some of them moved to another province or year, and four that are refused. */
final class Counties {
    static final ComplianceEvaluator LIBRARY = ComplianceEvaluator.withShippedPacks();

    private Counties() {}

    static String example(String name) {
        try {
            return Files.readString(Path.of("../dossiers", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dossiers by the names of their files. */
    static Map<String, byte[]> good() {
        String passing = example("passing-county");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("constructed.json", example("constructed-county"));
        texts.put("passing.json", passing);
        texts.put("ningguo.json", example("ningguo-2022-reported"));
        texts.put("books.json", example("five-schools-books"));
        texts.put("allowances.json", example("allowances-county"));
        texts.put("moved/vetoed.json", example("vetoed-county").replace("990203", "110203"));
        // a year later one thing has become worse
        texts.put(
                "moved/passing-2022.json",
                passing.replace("\"asOf\": \"2021-12-31\"", "\"asOf\": \"2022-12-31\"")
                        .replace("\"primary-pupils-in-own-zone\": 6000", "\"primary-pupils-in-own-zone\": 5999"));
        Map<String, byte[]> files = new LinkedHashMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Files that hold no dossier that can be evaluated. */
    static Map<String, byte[]> bad() {
        String books = example("five-schools-books");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "bad-code.json",
                books.replace("990101", "340001")
                        .replace("\"books\"", "\"bocks\"")
                        .getBytes(StandardCharsets.UTF_8));
        files.put(
                "broken.json",
                books.substring(0, 200).replace("990101", "340002").getBytes(StandardCharsets.UTF_8));
        files.put("gb.json", books.replace("990101", "340003").getBytes(java.nio.charset.Charset.forName("GB18030")));
        files.put(
                "no-date.json",
                books.replace("\"asOf\": \"2014-12-31\",", "")
                        .replace("990101", "340004")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    static void write(Map<String, byte[]> files, Path folder) {
        files.forEach((name, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.write(folder.resolve(name), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What the library alone finds, by county and year. */
    static Map<String, Evaluation> evaluated(Map<String, byte[]> files) {
        Map<String, Evaluation> evaluations = new TreeMap<>();
        files.forEach((name, bytes) -> {
            Dossier dossier = LIBRARY.reader().read(bytes, name);
            Evaluation evaluation = LIBRARY.evaluate(dossier, dossier.asOf().orElseThrow());
            evaluations.put(evaluation.county().code() + " " + evaluation.asOf().getYear(), evaluation);
        });
        return evaluations;
    }
}
