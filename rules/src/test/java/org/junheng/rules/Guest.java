package org.junheng.rules;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.FindingsJson;

/**
 * What an application does with Junheng: evaluates a county with the shipped packs of its class loader and those of some folders,
 * and tells the findings. Test cases call it through class loaders, so it speaks only of classes that all of them share.
 */
public final class Guest implements Function<List<Path>, String> {
    private static final Path COUNTY = Path.of("../examples/dossiers/constructed-county.json");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** Made through reflection. */
    public Guest() {}

    @Override
    public String apply(List<Path> folders) {
        ComplianceEvaluator evaluator = ComplianceEvaluator.builder()
                .classLoader(Guest.class.getClassLoader())
                .packs(folders.toArray(Path[]::new))
                .packs(Dossiers.QUALITY)
                .build();
        Dossier dossier = evaluator.reader().read(COUNTY);
        Evaluation evaluation = evaluator.evaluate(dossier, DAY);
        StringWriter findings = new StringWriter();
        FindingsJson.writeLine(evaluation, findings);
        return findings.toString();
    }
}
