package org.junheng.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.compiler.cases.Trial;
import org.junheng.input.InvalidInputException;
import org.junheng.packs.Pack;

/**
 * Gives every malicious and bad pack to the public door under the eyes of a {@link Watch}, and then does each forbidden thing
 * itself. A program of its own, as what it watches is the whole JVM; {@link WatchTest} reads what it prints.
 */
@SuppressWarnings("removal")
final class WatchedRun {
    private static final int SAMPLE = 6;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path folder;
    private final Watch watch;

    private WatchedRun(Path folder) {
        this.folder = folder;
        this.watch = new Watch(readable(folder));
    }

    /** The packs, the class path, and Java with what it asks the machine when it starts. */
    private static List<Path> readable(Path folder) {
        List<Path> readable = new ArrayList<>(List.of(
                folder.resolve("packs"),
                Path.of(System.getProperty("java.home")),
                Path.of("/dev/random"),
                Path.of("/dev/urandom")));
        Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .forEach(readable::add);
        return readable;
    }

    /** Takes a folder that it may fill. */
    public static void main(String[] args) throws IOException {
        new WatchedRun(Path.of(args[0])).run();
    }

    private void run() throws IOException {
        List<List<Path>> packs = new ArrayList<>();
        for (Slip slip : slips()) {
            packs.add(slip.made().write(folder.resolve("packs").resolve(String.valueOf(packs.size()))));
        }
        List<Path> good = TestPacks.good().write(folder.resolve("packs").resolve("good"));
        Path outside = Files.writeString(folder.resolve("outside.txt"), "secret");
        System.setSecurityManager(watch);
        int refused = 0;
        for (List<Path> each : packs) {
            refused += isRefused(each) ? 1 : 0;
        }
        out.println("refused " + refused + " of " + packs.size());
        out.println("songs " + Canary.songs());
        out.println("seen " + watch.seen());
        controls(outside);
        out.println("good " + Boundary.PASSED.outcomes(good) + " " + watch.seen());
    }

    /** Loaded when all hostile packs have been seen, which shows where in the list of loaded classes that is. */
    private enum Boundary {
        PASSED;

        /** How many examples of the good pack are found to be as they say; now its classes may be loaded. */
        long outcomes(List<Path> packs) {
            ComplianceEvaluator evaluator = evaluator(packs);
            Pack pack = evaluator.packs().values().iterator().next();
            return PackTrial.of(evaluator, pack, PackSource.of(packs.get(0))).trials().stream()
                    .filter(Trial::isPassed)
                    .count();
        }
    }

    private static ComplianceEvaluator evaluator(List<Path> packs) {
        return ComplianceEvaluator.builder().packs(packs.toArray(Path[]::new)).build();
    }

    /** Every attack, and a sample of the slips; of these some show what is allowed. */
    static List<Slip> slips() throws IOException {
        List<Slip> slips = new ArrayList<>(Slip.read("malicious-rules.txt").toList());
        List<Slip> bad = Slip.folder("bad-packs")
                .filter(each -> !each.marked('!').isEmpty())
                .toList();
        for (int i = 0; i < bad.size(); i += SAMPLE) {
            slips.add(bad.get(i));
        }
        return slips;
    }

    private static boolean isRefused(List<Path> packs) {
        try {
            evaluator(packs);
            return false;
        } catch (InvalidInputException e) {
            return true;
        }
    }

    /** What none of the packs may do. */
    private void controls(Path outside) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        control("process", () -> new ProcessBuilder(java, "-version").start());
        control("read", () -> Files.readString(outside));
        control("write", () -> Files.writeString(folder.resolve("packs").resolve("x"), "x"));
        control("delete", () -> Files.deleteIfExists(outside));
        control("connect", () -> new Socket(InetAddress.getLoopbackAddress(), 9));
        control("listen", () -> new ServerSocket(0));
        control("link", () -> {
            System.load(outside.toAbsolutePath().toString());
            return "";
        });
        control("exitVM", () -> {
            System.exit(0);
            return "";
        });
    }

    private void control(String name, Callable<Object> deed) {
        String done;
        try {
            done = "done " + deed.call().getClass();
        } catch (SecurityException e) {
            done = "refused";
        } catch (Exception e) {
            done = e.toString();
        }
        out.println("control " + name + ": " + done + " " + watch.seen());
    }
}
