package org.junheng.examples.national;

import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.spark.SparkFiles;
import org.apache.spark.sql.SparkSession;
import org.junheng.ComplianceEvaluator;

/**
 * Packs that are applied together, under a name: a revision of the national packs, say, or a draft. The evaluator over them is built once
 * in each virtual machine and never sent to another one.
 *
 * @param label the name, a partition of the output
 * @param ids shipped packs; none, and no files: the shipped national packs that are in force on the date
 * @param files the names of packs that Spark has brought to each executor: zip files, or, on one machine, folders
 * @param timeLimit the longest time that a pack may take for a batch of counties
 */
record PackSet(String label, List<String> ids, List<String> files, Duration timeLimit) implements Serializable {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Map<PackSet, ComplianceEvaluator> EVALUATORS = new ConcurrentHashMap<>();

    /** Copies the lists. */
    PackSet {
        ids = List.copyOf(ids);
        files = List.copyOf(files);
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException("a label has letters, digits, '.', '_' and '-', unlike '" + label + "'");
        }
    }

    /**
     * Reads {@code LABEL} or {@code LABEL=PACK,PACK…}, and hands the packs that are files to Spark.
     *
     * @throws IllegalArgumentException if the label cannot be one
     */
    static PackSet of(String text, Duration timeLimit, SparkSession spark) {
        int equals = text.indexOf('=');
        List<String> ids = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String pack :
                equals < 0 ? new String[0] : text.substring(equals + 1).split(",", -1)) {
            Path file = Path.of(pack);
            if (Files.exists(file)) {
                spark.sparkContext().addFile(pack, Files.isDirectory(file));
                files.add(file.toAbsolutePath().normalize().getFileName().toString());
            } else {
                ids.add(pack);
            }
        }
        return new PackSet(equals < 0 ? text : text.substring(0, equals), ids, files, timeLimit);
    }

    /**
     * The evaluator of this virtual machine; built when it is first asked for.
     *
     * @throws org.junheng.PackSelectionException if a pack is not known
     * @throws org.junheng.input.InvalidInputException if a pack has mistakes
     */
    ComplianceEvaluator evaluator() {
        return EVALUATORS.computeIfAbsent(this, PackSet::build);
    }

    private ComplianceEvaluator build() {
        return ComplianceEvaluator.builder()
                .timeLimit(timeLimit)
                .packs(ids.toArray(String[]::new))
                .packs(files.stream().map(name -> Path.of(SparkFiles.get(name))).toArray(Path[]::new))
                .build();
    }
}
