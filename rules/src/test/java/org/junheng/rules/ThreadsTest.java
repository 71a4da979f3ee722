package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junit.jupiter.api.Test;

/** Two threads that share one evaluator find exactly what one thread finds. */
class ThreadsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final int TIMES = 10;

    @Test
    void twoThreadsFindWhatOneFindsTenTimesOverTheNation()
            throws InterruptedException, ExecutionException, NoSuchAlgorithmException {
        ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
        List<Dossier> nation = GeneratedCounties.counties(11, 2900, 3, 0.01);
        List<String> alone = digests(evaluator, nation);

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> results = new ArrayList<>();
            for (int time = 0; time < TIMES; time++) {
                Callable<List<String>> evaluation = () -> digests(evaluator, nation);
                results.add(threads.submit(evaluation));
                results.add(threads.submit(evaluation));
            }
            for (Future<List<String>> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).hasSize(2900).doesNotHaveDuplicates();
    }

    private static List<String> digests(ComplianceEvaluator evaluator, List<Dossier> nation)
            throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<String> digests = new ArrayList<>();
        for (Evaluation evaluation : evaluator.evaluateAll(nation, DAY)) {
            byte[] findings = EvaluationTest.json(evaluation).getBytes(StandardCharsets.UTF_8);
            digests.add(HexFormat.of().formatHex(digest.digest(findings)));
        }
        return digests;
    }
}
