package org.junheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the {@code junheng} command begins. */
public final class Main {
    private static final int BUFFER = 1 << 16;

    private Main() {}

    /** Runs the command and ends with its exit code. */
    public static void main(String[] args) {
        // Java would write in the locale's encoding; Chinese then becomes question marks where the locale is C.
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs the command inside this process.
     *
     * @param args the words behind {@code junheng}
     * @param out takes the results, and nothing else
     * @param err takes what is wrong
     * @return 0 every criterion in force is met; 1 evaluated, but not all is met; 2 something could not be used
     */
    static int run(String[] args, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(out, err);
        Failures failures = new Failures(terminal, args);
        try {
            return new Commands(terminal, failures, args).commandLine().execute(args);
        } catch (OutOfMemoryError e) {
            return failures.outOfMemory();
        } catch (StackOverflowError | LinkageError e) {
            return failures.internal(e);
        } finally {
            err.flush();
        }
    }
}
