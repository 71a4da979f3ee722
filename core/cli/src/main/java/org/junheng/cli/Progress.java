package org.junheng.cli;

import java.util.List;

/** Shows how far a run has come. */
interface Progress extends AutoCloseable {
    /** Fewer are done before anybody looks. */
    int LEAST = 20;

    /** Shows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void step() {
            // nothing to show
        }

        @Override
        public void clearLine() {
            // nothing was drawn
        }

        @Override
        public void close() {
            // nothing was opened
        }
    };

    /** For many dossiers and a person who watches; the classes that draw are loaded only then. */
    static Progress of(List<Source> sources, Terminal terminal) {
        if (!terminal.isWatched()) {
            return NONE;
        }
        long size = sources.stream().mapToLong(Source::size).sum();
        return size < LEAST ? NONE : new ProgressLine(size, "progress.task", terminal);
    }

    /** For steps that take long each. */
    static Progress of(int steps, String task, Terminal terminal) {
        return terminal.isWatched() ? new ProgressLine(steps, task, terminal) : NONE;
    }

    /** One more dossier is done. */
    void step();

    /** Makes room for a line of text. */
    void clearLine();

    @Override
    void close();
}
