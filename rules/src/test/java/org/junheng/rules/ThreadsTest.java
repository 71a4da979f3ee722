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
import java.util.stream.LongStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.testkit.generators.Counties;
import org.junheng.testkit.generators.Inquiry;
import org.junheng.testkit.laws.Effort;
import org.junit.jupiter.api.Test;

/** Two threads that share one evaluator find exactly what one thread finds. */
class ThreadsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final int COUNTIES = Effort.tries(120, 2900);
    private static final int TIMES = Effort.tries(2, 10);

    @Test
    void twoThreadsFindWhatOneFindsTimeAndAgain()
            throws InterruptedException, ExecutionException, NoSuchAlgorithmException {
        ComplianceEvaluator evaluator = ComplianceEvaluator.withShippedPacks();
        Inquiry inquiry = Inquiry.of(List.of(evaluator.packs().get(Dossiers.QUALITY)));
        List<Dossier> nation = LongStream.range(0, COUNTIES)
                .mapToObj(seed -> Counties.county(inquiry, DAY, seed))
                .toList();
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
        assertThat(alone).hasSize(COUNTIES).doesNotHaveDuplicates();
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
