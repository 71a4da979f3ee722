package org.junheng.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on the error stream. */
final class ProgressLine implements Progress {
    private static final int UPDATE_MILLIS = 200;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final ProgressBar bar;

    ProgressLine(long size, String task, Terminal terminal) {
        err = terminal.err();
        bar = new ProgressBarBuilder()
                .setTaskName(Words.text(task))
                .setInitialMax(size)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setStyle(ProgressBarStyle.ASCII)
                // told the width, it does not ask the terminal with a library of its own
                .setConsumer(new Drawn(err, terminal.width() - 1))
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void clearLine() {
        err.print(ERASE);
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Draws at once: the stream is buffered. */
    private static final class Drawn extends ConsoleProgressBarConsumer {
        private final PrintStream stream;

        Drawn(PrintStream stream, int columns) {
            super(stream, columns);
            this.stream = stream;
        }

        @Override
        public void accept(String text) {
            super.accept(text);
            stream.flush();
        }
    }
}
