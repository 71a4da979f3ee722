package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the command inside the test's process, and what came of it. */
record Run(int code, String out, String err) {
    static final Path EXAMPLES = Path.of("../../examples/dossiers");
    static final String CONSTRUCTED =
            EXAMPLES.resolve("constructed-county.json").toString();
    static final String FIVE_SCHOOLS =
            EXAMPLES.resolve("five-schools-books.json").toString();
    static final String REPORTED =
            EXAMPLES.resolve("ningguo-2022-reported.json").toString();

    static Run of(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, stream(out), stream(err));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
