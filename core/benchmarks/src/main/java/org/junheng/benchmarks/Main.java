package org.junheng.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.measure.FirstTime;
import org.junheng.benchmarks.measure.Scaling;
import org.junheng.benchmarks.measure.Throughput;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.nation.NumberOfCounties;
import org.junheng.benchmarks.nation.WriteNation;
import org.junheng.benchmarks.startup.StartUp;
import org.junheng.benchmarks.work.Contender;
import org.junheng.benchmarks.work.WorkPack;
import org.junheng.facts.Dossier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Starts the benchmarks; {@code core/benchmarks/README.md} says what each of them measures. */
@Command(
        name = "benchmarks",
        description = "How fast Junheng is beside others; micro [JMH OPTIONS] runs JMH.",
        subcommands = WriteNation.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final long SEED = 1;
    private static final String LAUNCHER = "core/cli/target/junheng";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "what there is")
    @SuppressWarnings("UnusedVariable") // picocli asks for it
    private boolean help;

    /** How long to measure. */
    static final class Effort {
        @Option(
                names = "--rounds",
                defaultValue = "11",
                paramLabel = "N",
                description = "how often each has its turn (${DEFAULT-VALUE})")
        private int rounds;

        @Option(
                names = "--slice",
                defaultValue = "300",
                paramLabel = "MS",
                description = "CPU time of one turn (${DEFAULT-VALUE})")
        private int slice;

        @Option(
                names = "--warmup",
                defaultValue = "5000",
                paramLabel = "MS",
                description = "CPU time of each before (${DEFAULT-VALUE})")
        private int warmUp;

        Throughput.Effort value() {
            return new Throughput.Effort(rounds, slice, warmUp);
        }
    }

    /** Counties to measure with. */
    static final class Counties {
        @Option(
                names = "--counties",
                defaultValue = "290",
                paramLabel = "N",
                converter = NumberOfCounties.class,
                description = "of all parts of the nation (${DEFAULT-VALUE})")
        private int number;

        List<Dossier> value() {
            Nation nation = Nation.of(SEED);
            return IntStream.range(0, number)
                    .mapToObj(i -> nation.county((int) ((long) i * Nation.COUNTIES / number)))
                    .toList();
        }
    }

    /** What grows while speed is measured. */
    enum Axis {
        schools,
        counties,
        criteria,
        threads
    }

    /** A command and its options; what follows {@code micro} is for JMH. */
    public static void main(String[] args) throws IOException {
        if (args.length > 0 && args[0].equals("micro")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            System.exit(commands().execute(args));
        }
    }

    static CommandLine commands() {
        return new CommandLine(new Main());
    }

    @Command(description = "W by all contenders, taking turns")
    void throughput(
            @Mixin Counties counties,
            @Mixin Effort effort,
            @Nullable
                    @Option(
                            names = "--only",
                            split = ",",
                            paramLabel = "WORD",
                            description = "contenders by parts of their names")
                    List<String> only) {
        Contenders contenders = Contenders.all();
        measured(only == null ? contenders : contenders.only(only), counties, effort);
    }

    private static Throughput measured(Contenders contenders, Counties counties, Effort effort) {
        Throughput throughput = new Throughput(contenders.together(), counties.value(), effort.value());
        throughput.verify(contenders.others());
        throughput.measure();
        throughput.print("throughput", "W, schools per CPU second, slices taking turns in one virtual machine");
        return throughput;
    }

    @Command(description = "W by schools, counties, criteria and threads")
    void scaling(
            @Mixin Effort effort,
            @Option(
                            names = "--by",
                            split = ",",
                            defaultValue = "schools,counties,criteria,threads",
                            paramLabel = "AXIS",
                            description = "${COMPLETION-CANDIDATES}")
                    List<Axis> axes) {
        Scaling scaling = new Scaling(effort.value());
        ComplianceEvaluator work = WorkPack.evaluator();
        for (Axis axis : axes) {
            switch (axis) {
                case schools -> scaling.schools(work);
                case counties -> scaling.counties(work);
                case criteria -> scaling.criteria();
                case threads -> scaling.threads(work);
            }
        }
    }

    @Command(description = "dossiers evaluated for the first time")
    void first(@Mixin Counties counties, @Mixin Effort effort) {
        new FirstTime(WorkPack.evaluator(), counties.value(), effort.value()).print();
    }

    @Command(description = "processes that read one dossier and print what is not met")
    void startup(@Mixin Effort effort, @Mixin Launcher launcher) {
        startUp(effort, launcher).print();
    }

    /** The command that is started. */
    static final class Launcher {
        @Spec(Spec.Target.MIXEE)
        private @Nullable CommandSpec command;

        @Option(
                names = "--launcher",
                defaultValue = LAUNCHER,
                paramLabel = "FILE",
                description = "as built: " + LAUNCHER)
        private @Nullable Path file;

        Path value() {
            Path launcher = requireNonNull(file);
            if (!Files.isExecutable(launcher)) {
                throw new ParameterException(
                        requireNonNull(command).commandLine(),
                        launcher + " is not there: mvn -DskipTests package builds it");
            }
            return launcher;
        }
    }

    private static StartUp startUp(Effort effort, Launcher launcher) {
        return new StartUp(launcher.value(), effort.rounds);
    }

    @Command(description = "fails if a ratio is worse than it was, less half")
    int gate(@Mixin Counties counties, @Mixin Effort effort, @Mixin Launcher launcher) {
        Gate gate = new Gate();
        Contenders contenders = Contenders.all();
        Throughput throughput = measured(contenders, counties, effort);
        double junheng = throughput.ratio(Junheng.OUTCOMES);
        gate.atLeast("Junheng : Java by hand", junheng, Gate.OF_JAVA_BY_HAND);
        double best = contenders.engines().stream()
                .map(Contender::name)
                .mapToDouble(throughput::ratio)
                .max()
                .orElseThrow();
        gate.atLeast("Junheng : best other rule engine", junheng / best, Gate.OF_OTHER_ENGINES);
        gate.atMost(
                "start-up, Junheng : Java by hand", startUp(effort, launcher).ratio(), Gate.OF_START_UP);
        gate.atMost("a school among 5,000 : among 100", linearity(effort), Gate.OF_LARGE_COUNTIES);
        return gate.holds() ? 0 : 1;
    }

    private static double linearity(Effort effort) {
        Nation nation = Nation.of(SEED);
        Scaling scaling = new Scaling(effort.value());
        List<Contender> junheng = List.of(Junheng.ofWork(WorkPack.evaluator(), Junheng.Depth.OUTCOMES));
        List<Dossier> small =
                IntStream.range(0, 50).mapToObj(i -> nation.county(i, 100)).toList();
        double ofSmall = scaling.perSchool(junheng, small).get(0);
        return scaling.perSchool(junheng, List.of(nation.county(0, 5_000))).get(0) / ofSmall;
    }
}
