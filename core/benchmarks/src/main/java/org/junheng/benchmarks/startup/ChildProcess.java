package org.junheng.benchmarks.startup;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process cost from its start to its end.
 *
 * @param cpu user and system time, in seconds, as the shell's {@code times} tells it
 * @param wall in seconds
 * @param memory the most that it held at once, in MB; NaN where there is no {@code /proc}
 */
record ChildProcess(double cpu, double wall, double memory) {
    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.,]+)s");
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    /** Runs a command that ends with 0, or with 1 and without a word on standard error: not all is met. */
    static ChildProcess run(List<String> command, Path errors) {
        List<String> shell =
                new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" >/dev/null; code=$?; times; exit $code", "sh"));
        shell.addAll(command);
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(shell)
                    .redirectError(errors.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            double memory = watch(process);
            double wall = (System.nanoTime() - start) / 1e9;
            String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.exitValue() > 1 || Files.size(errors) > 0) {
                throw new IllegalStateException(
                        command + " ended with " + process.exitValue() + ": " + Files.readString(errors));
            }
            return new ChildProcess(cpu(times), wall, memory);
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        }
    }

    /** The second line of {@code times} is about the children. */
    private static double cpu(String times) {
        double seconds = 0;
        Matcher matcher = MINUTES.matcher(times.lines().skip(1).findFirst().orElseThrow());
        while (matcher.find()) {
            seconds += 60 * Double.parseDouble(matcher.group(1))
                    + Double.parseDouble(matcher.group(2).replace(',', '.'));
        }
        return seconds;
    }

    private static double watch(Process process) {
        double most = Double.NaN;
        while (process.isAlive()) {
            for (ProcessHandle child : process.descendants().toList()) {
                double now = peak(child.pid());
                most = Double.isNaN(most) ? now : Math.max(most, now);
            }
            sleep();
        }
        return most;
    }

    private static double peak(long pid) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
            return matcher.find() ? Double.parseDouble(matcher.group(1)) / 1024 : 0;
        } catch (IOException e) {
            return 0; // it is over, or this system has no /proc
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
