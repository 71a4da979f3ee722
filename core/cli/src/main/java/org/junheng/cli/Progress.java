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
        public void passOver() {
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
        if (!terminal.isErrWatched()) {
            return NONE;
        }
        long size = size(sources);
        return size < LEAST ? NONE : ProgressLine.ofCounties(size, terminal);
    }

    /** However few there are, and whoever watches: somebody has asked for it. */
    static Progress asked(List<Source> sources, Terminal terminal) {
        return ProgressLine.ofCounties(size(sources), terminal);
    }

    private static long size(List<Source> sources) {
        return sources.stream().mapToLong(Source::size).sum();
    }

    /** For steps that take long each. */
    static Progress of(int steps, String task, Terminal terminal) {
        return terminal.isWatched() ? ProgressLine.ofSteps(steps, task, terminal) : NONE;
    }

    /** One more dossier is done. */
    void step();

    /** One more dossier needs nothing to be done: that says nothing of how long the others take. */
    void passOver();

    /** Makes room for a line of text. */
    void clearLine();

    @Override
    void close();
}
