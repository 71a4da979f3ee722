package org.junheng.cli;

/** A county's result before anybody sees it. */
interface Draft {
    /** Whether every criterion in force is met. */
    boolean allMet();

    /** Whether this run has made it, and no earlier one. */
    default boolean isNew() {
        return true;
    }

    /**
     * Brings it to its place; called in the order of the dossiers.
     *
     * @return false if it is of no use any more: the county has to be evaluated again
     * @throws UnusableException if the place cannot be written to
     */
    boolean keep();

    /** A result that is written only when its turn comes. */
    static Draft later(boolean allMet, Runnable writing) {
        return new Draft() {
            @Override
            public boolean allMet() {
                return allMet;
            }

            @Override
            public boolean keep() {
                writing.run();
                return true;
            }
        };
    }
}
