package org.junheng.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on the error stream; where that is no terminal, a line now and then. */
final class ProgressLine implements Progress {
    private static final int DRAW_MILLIS = 200;
    private static final int PRINT_MILLIS = 10_000;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean isDrawn;
    private final ProgressBar bar;

    private ProgressLine(ProgressBarBuilder builder, Terminal terminal) {
        err = terminal.err();
        isDrawn = terminal.isErrWatched();
        // told the width, it does not ask the terminal with a library of its own
        ProgressBarConsumer consumer = isDrawn
                ? new Drawn(err, terminal.columns() - 1)
                : new DelegatingProgressBarConsumer(terminal::complain, Terminal.USUAL_WIDTH);
        bar = builder.setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(isDrawn ? DRAW_MILLIS : PRINT_MILLIS)
                .setConsumer(consumer)
                .build();
    }

    /** For steps that take long each. */
    static ProgressLine ofSteps(long steps, String task, Terminal terminal) {
        return new ProgressLine(
                new ProgressBarBuilder().setTaskName(Words.text(task)).setInitialMax(steps), terminal);
    }

    /** For counties, with how many are done in a second. */
    static ProgressLine ofCounties(long counties, Terminal terminal) {
        ProgressBarBuilder builder = new ProgressBarBuilder()
                .setTaskName(Words.text("progress.task"))
                .setInitialMax(counties)
                .setUnit(Words.text("progress.county"), 1)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        return new ProgressLine(builder, terminal);
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void passOver() {
        bar.step();
        // the rate begins anew behind it
        bar.pause();
        bar.resume();
    }

    @Override
    public void clearLine() {
        if (isDrawn) {
            err.print(ERASE);
        }
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
