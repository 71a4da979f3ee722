package org.junheng.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.measure.FirstTime;
import org.junheng.benchmarks.measure.Scaling;
import org.junheng.benchmarks.measure.Throughput;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.startup.StartUp;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.WorkPack;
import org.junheng.facts.Dossier;

/** Starts the benchmarks; {@code core/benchmarks/README.md} says what each of them measures. */
public final class Main {
    private static final long SEED = 1;
    private static final String LAUNCHER = "core/cli/target/junheng";

    private final Options options;

    private Main(Options options) {
        this.options = options;
    }

    /** A command and its options; what follows {@code micro} is for JMH. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("micro")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            try {
                new Main(Options.of(args)).run();
            } catch (IllegalArgumentException wrongCall) {
                System.err.println(wrongCall.getMessage());
                System.exit(2);
            }
        }
    }

    private void run() {
        switch (options.command()) {
            case "throughput" -> throughput();
            case "scaling" -> scaling();
            case "first" ->
                new FirstTime(WorkPack.evaluator(), counties(options.number("counties", 290)), effort()).print();
            case "startup" -> startUp().print();
            case "gate" -> gate();
            default ->
                throw new IllegalArgumentException("unknown command " + options.command()
                        + ", expected throughput, scaling, first, startup, micro or gate");
        }
    }

    private Throughput.Effort effort() {
        return new Throughput.Effort(
                options.number("rounds", 11), options.number("slice", 300), options.number("warmup", 5_000));
    }

    private void throughput() {
        Contenders contenders = Contenders.all();
        String only = options.text("only", "");
        if (!only.isEmpty()) {
            contenders = contenders.only(Arrays.asList(only.split(",", -1)));
        }
        Throughput throughput = measured(contenders);
        throughput.print("throughput", "W, schools per CPU second, slices taking turns in one virtual machine");
    }

    private Throughput measured(Contenders contenders) {
        Throughput throughput =
                new Throughput(contenders.together(), counties(options.number("counties", 290)), effort());
        throughput.verify(contenders.others());
        throughput.measure();
        return throughput;
    }

    private void scaling() {
        Scaling scaling = new Scaling(effort());
        ComplianceEvaluator work = WorkPack.evaluator();
        for (String axis :
                options.text("by", "schools,counties,criteria,threads").split(",", -1)) {
            switch (axis) {
                case "schools" -> scaling.schools(work);
                case "counties" -> scaling.counties(work);
                case "criteria" -> scaling.criteria();
                case "threads" -> scaling.threads(work);
                default -> throw new IllegalArgumentException("unknown axis " + axis);
            }
        }
    }

    private StartUp startUp() {
        return new StartUp(Path.of(options.text("launcher", LAUNCHER)), options.number("rounds", 11));
    }

    private void gate() {
        Gate gate = new Gate();
        Contenders contenders = Contenders.all();
        Throughput throughput = measured(contenders);
        throughput.print("throughput", "W, schools per CPU second, slices taking turns in one virtual machine");
        double junheng = throughput.ratio(Junheng.OUTCOMES);
        gate.atLeast("Junheng : Java by hand", junheng, Gate.OF_JAVA_BY_HAND);
        double best = contenders.engines().stream()
                .map(Contender::name)
                .mapToDouble(throughput::ratio)
                .max()
                .orElseThrow();
        gate.atLeast("Junheng : best other rule engine", junheng / best, Gate.OF_OTHER_ENGINES);
        gate.atMost("start-up, Junheng : Java by hand", startUp().ratio(), Gate.OF_START_UP);
        gate.atMost("a school among 5,000 : among 100", linearity(), Gate.OF_LARGE_COUNTIES);
        gate.close();
    }

    private double linearity() {
        Nation nation = Nation.of(SEED);
        Scaling scaling = new Scaling(effort());
        List<Contender> junheng = List.of(Junheng.ofWork(WorkPack.evaluator(), Junheng.Depth.OUTCOMES));
        List<Dossier> small =
                IntStream.range(0, 50).mapToObj(i -> nation.county(i, 100)).toList();
        double ofSmall = scaling.perSchool(junheng, small).get(0);
        return scaling.perSchool(junheng, List.of(nation.county(0, 5_000))).get(0) / ofSmall;
    }

    /** So many counties of the nation, from all parts of it. */
    private static List<Dossier> counties(int number) {
        Nation nation = Nation.of(SEED);
        return IntStream.range(0, number)
                .mapToObj(i -> nation.county((int) ((long) i * Nation.COUNTIES / number)))
                .toList();
    }
}
