package org.junheng.testkit.mutations;

/** The kinds of faults that are planted into a criterion. */
public enum Fault {
    /** The limit is one step of its last digit higher: 4.2 becomes 4.3; of a day, one day later. */
    HIGHER,
    /** The limit is one step of its last digit lower; of a day, one day earlier. */
    LOWER,
    /** The limit itself counts otherwise: at least becomes more than, rising becomes not falling. */
    COMPARATOR,
    /** It judges the other stage. */
    STAGE,
    /** It judges another indicator of the same holder. */
    INDICATOR,
    /** It is in force, or due, a day too early. */
    EARLIER,
    /** It is in force, or due, a day too late. */
    LATER,
    /** It judges all subjects, not those of its scope. */
    SCOPE,
    /** It does not say to which criterion above it belongs. */
    RELATION,
    /** It cites another clause. */
    CITATION,
    /** It is not there. */
    DELETED
}
