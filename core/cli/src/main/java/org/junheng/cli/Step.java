package org.junheng.cli;

import org.junheng.input.InvalidInputException;

/** What has become of one dossier, to be brought to its place when its turn comes. */
sealed interface Step {
    /** The dossier. */
    Unread unread();

    /**
     * It was evaluated, by this run or by an earlier one.
     *
     * @param unread the dossier
     * @param draft its result
     */
    record Evaluated(Unread unread, Draft draft) implements Step {}

    /**
     * It cannot be used.
     *
     * @param unread the dossier
     * @param mistakes why not
     */
    record Refused(Unread unread, InvalidInputException mistakes) implements Step {}
}
