package org.junheng.testkit.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;

/** All packs of the project, compiled once for all tests. */
final class Shipped {
    private static final Path ROOT = Path.of("../../rules/packs");
    private static final String MANIFEST = "pack.yaml";

    private Shipped() {}

    /** Holds them from the first time that anybody asks. */
    private static final class Compiled {
        static final ComplianceEvaluator EVALUATOR = ComplianceEvaluator.builder()
                .packs(folders().toArray(Path[]::new))
                .alone()
                .build();
    }

    static ComplianceEvaluator evaluator() {
        return Compiled.EVALUATOR;
    }

    /** Every folder with a manifest, but for the one that is only there to be copied. */
    private static List<Path> folders() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(each -> each.endsWith(MANIFEST))
                    .map(Path::getParent)
                    .filter(each -> !each.endsWith("_template"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
