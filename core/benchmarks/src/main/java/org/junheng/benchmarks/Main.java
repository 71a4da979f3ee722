package org.junheng.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.benchmarks.measure.Throughput;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.facts.Dossier;

/** Starts the benchmarks. */
public final class Main {
    private static final long SEED = 1;

    private Main() {}

    /** {@code throughput [--counties N] [--rounds N] [--only WORD,WORD]}. */
    public static void main(String[] args) {
        Options options = Options.of(args);
        switch (options.command()) {
            case "throughput" -> throughput(options);
            default ->
                throw new IllegalArgumentException("unknown command " + options.command() + ", expected throughput");
        }
    }

    private static void throughput(Options options) {
        Contenders contenders = Contenders.all();
        String only = options.text("only", "");
        if (!only.isEmpty()) {
            contenders = contenders.only(Arrays.asList(only.split(",", -1)));
        }
        List<Dossier> counties = counties(options.number("counties", 290));
        Throughput.Effort effort = new Throughput.Effort(
                options.number("rounds", 11), options.number("slice", 300), options.number("warmup", 3_000));
        Throughput throughput = new Throughput(contenders.together(), counties, effort);
        throughput.verify(contenders.others());
        throughput.measure();
        throughput.print("throughput", "W, schools per CPU second in slices that take turns in one virtual machine");
    }

    /** So many counties of the nation, from all parts of it. */
    static List<Dossier> counties(int number) {
        Nation nation = Nation.of(SEED);
        return IntStream.range(0, number)
                .mapToObj(i -> nation.county((int) ((long) i * Nation.COUNTIES / number)))
                .toList();
    }
}
