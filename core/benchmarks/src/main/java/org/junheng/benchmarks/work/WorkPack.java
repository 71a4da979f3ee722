package org.junheng.benchmarks.work;

import java.util.SortedMap;
import java.util.regex.Pattern;
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
        try (TemporaryFolder folder = new TemporaryFolder()) {
            shipped().forEach((name, content) -> {
                if (FILES.matcher(name).matches()) {
                    folder.write(name, content);
                }
            });
            return ComplianceEvaluator.builder().packs(folder.path()).alone().build();
        }
    }

    /** The files of the shipped pack by their names. */
    static SortedMap<String, byte[]> shipped() {
        return ShippedSources.find(ID, WorkPack.class.getClassLoader())
                .orElseThrow()
                .files();
    }
}
