package org.junheng.examples.springboot;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.report.Evaluated;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a dossier and answers with what is found. */
@RestController
class EvaluationController {
    /** How messages call the body of a request. */
    private static final String NAME = "dossier.json";

    private static final String HTML = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8";

    private final PacksInForce packs;
    private final EvaluationMetrics metrics;
    private final int mostBytes;

    EvaluationController(PacksInForce packs, EvaluationMetrics metrics, ServiceSettings settings) {
        this.packs = packs;
        this.metrics = metrics;
        this.mostBytes = Math.toIntExact(settings.largestDossier().toBytes());
    }

    /**
     * Evaluates a county.
     *
     * @param asOf the date that picks the law in force; without one, that of the dossier
     * @param pack the packs to apply, by id; without any, the national ones in force
     */
    @PostMapping(
            path = "/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, HTML})
    Evaluated evaluate(
            InputStream body,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "") List<String> pack)
            throws IOException {
        ComplianceEvaluator evaluator = applying(pack);
        byte[] bytes = bytes(body);
        return metrics.measure(() -> {
            Dossier dossier = evaluator.reader(mostBytes).read(bytes, NAME);
            Evaluation evaluation = evaluator.evaluate(dossier, date(asOf, dossier));
            return new Evaluated(dossier, evaluation, evaluator.packs());
        });
    }

    /** Rules are not built again for it. */
    private ComplianceEvaluator applying(List<String> ids) {
        Edition edition = packs.edition();
        for (String id : ids) {
            if (!edition.evaluator().packs().containsKey(id)) {
                throw Refusal.of(HttpStatus.NOT_FOUND, "pack.unknown", id);
            }
        }
        return edition.evaluator().applying(ids.toArray(String[]::new));
    }

    /** One byte more than allowed is enough to know; nobody says beforehand how long a body is, or not truly. */
    private byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "dossier.large", mostBytes);
        }
        return bytes;
    }

    private static LocalDate date(@Nullable LocalDate asOf, Dossier dossier) {
        return Optional.ofNullable(asOf)
                .or(dossier::asOf)
                .orElseThrow(() -> Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "dossier.undated"));
    }
}
