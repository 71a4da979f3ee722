package org.junheng.benchmarks.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.ShippedSources;

/** The pack of W: exactly those files of the shipped pack that W asks for, and its dictionary and indicators, compiled anew. */
public final class WorkPack {
    /** The shipped pack. */
    public static final String ID = "national/quality-balance-2017";

    private static final Pattern FILES = Pattern.compile("pack\\.yaml|facts\\.csv|indicators\\.csv"
            + "|(section/R[1-7]|school/RS|county/(B1|CV|G8|G9|G11|G12|G13|G14|G15|Q1|Q2)|verdict/verdict)"
            + "[-.].*(drl|yaml)");

    private WorkPack() {}

    /** An evaluator that knows nothing but W. */
    public static ComplianceEvaluator evaluator() {
        try {
            Path folder = Files.createTempDirectory("junheng-benchmarks");
            try {
                write(folder);
                return ComplianceEvaluator.builder().packs(folder).alone().build();
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder) throws IOException {
        Map<String, byte[]> files = ShippedSources.find(ID, WorkPack.class.getClassLoader())
                .orElseThrow()
                .files();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (FILES.matcher(file.getKey()).matches()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, file.getValue());
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
