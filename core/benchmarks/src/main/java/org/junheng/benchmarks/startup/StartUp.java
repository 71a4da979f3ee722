package org.junheng.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.benchmarks.measure.Median;
import org.junheng.benchmarks.measure.Table;
import org.junheng.benchmarks.nation.Nation;
import org.junheng.benchmarks.work.TemporaryFolder;
import org.junheng.testkit.generators.DossierText;

/** Processes that read one dossier and print what is not met, run in turns. */
public final class StartUp {
    private static final String PROGRAM = "org.junheng.benchmarks.handwritten.FirstCounty";
    private static final Pattern NEEDED =
            Pattern.compile("(junheng-core|jackson-(core|databind)-3|jackson-annotations)[^/]*\\.jar");
    private static final int SCHOOLS = 69;
    private static final String BY_HAND = "Java by hand";
    private static final String LAUNCHER = "junheng evaluate";

    private final Map<String, List<ChildProcess>> runs = new LinkedHashMap<>();

    /** Runs everything so many times. */
    public StartUp(Path launcher, int rounds) {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            String text = DossierText.line(Nation.of(1).county(1_000, SCHOOLS));
            folder.write("county.json", text.getBytes(StandardCharsets.UTF_8));
            run(
                    commands(folder.path(), launcher.toAbsolutePath()),
                    rounds,
                    folder.path().resolve("errors"));
        }
    }

    private static Map<String, List<String>> commands(Path folder, Path launcher) {
        String dossier = folder.resolve("county.json").toString();
        List<String> byHand = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        String archive = folder.resolve("program.jsa").toString();
        List<String> program = List.of("-cp", classPath(), PROGRAM, dossier);
        List<String> dump = new ArrayList<>(byHand);
        dump.add("-XX:ArchiveClassesAtExit=" + archive);
        dump.add("-Xlog:cds=off");
        dump.add("-Xlog:cds+dynamic=off");
        dump.addAll(program);
        ChildProcess.run(dump, folder.resolve("errors"));
        List<String> archived = new ArrayList<>(byHand);
        archived.add("-XX:SharedArchiveFile=" + archive);
        archived.addAll(program);
        byHand.addAll(program);
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(BY_HAND, byHand);
        commands.put(BY_HAND + ", with a class-data archive", archived);
        commands.put(LAUNCHER, List.of(launcher.toString(), "evaluate", dossier));
        return commands;
    }

    /** Only what the small program needs: the JSON library, outcomes and stages, and last its own classes. */
    private static String classPath() {
        try {
            Path own = Path.of(StartUp.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path libraries = own.resolveSibling("lib");
            List<Path> all = new ArrayList<>();
            for (String each : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
                all.add(Path.of(each));
            }
            if (Files.isDirectory(libraries)) {
                try (Stream<Path> jars = Files.list(libraries)) {
                    jars.forEach(all::add);
                }
            }
            String needed = all.stream()
                    .filter(each ->
                            NEEDED.matcher(each.getFileName().toString()).matches())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            return needed + File.pathSeparator + own;
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot tell the class path", e);
        }
    }

    private void run(Map<String, List<String>> commands, int rounds, Path errors) {
        for (int round = 0; round <= rounds; round++) {
            boolean warm = round > 0;
            commands.forEach((name, command) -> {
                ChildProcess run = ChildProcess.run(command, errors);
                if (warm) {
                    runs.computeIfAbsent(name, each -> new ArrayList<>()).add(run);
                }
            });
        }
    }

    private Median cpu(String name) {
        return Median.of(runs.getOrDefault(name, List.of()).stream().mapToDouble(ChildProcess::cpu));
    }

    /** CPU time of the command line divided by that of the hand-written program without an archive. */
    public double ratio() {
        return cpu(LAUNCHER).value() / cpu(BY_HAND).value();
    }

    /** Prints the table. */
    public void print() {
        Table table = new Table(
                "startup",
                "Start to first finished county of " + SCHOOLS + " schools, whole process, medians",
                "program",
                "CPU s",
                "spread",
                "wall s",
                "peak memory MB",
                "CPU ratio");
        runs.forEach((name, each) -> table.row(
                name,
                cpu(name).value(),
                cpu(name).spread(),
                Median.of(each.stream().mapToDouble(ChildProcess::wall)).value(),
                Median.of(each.stream().mapToDouble(ChildProcess::memory)).value(),
                cpu(name).value() / cpu(BY_HAND).value()));
        table.save();
    }
}
