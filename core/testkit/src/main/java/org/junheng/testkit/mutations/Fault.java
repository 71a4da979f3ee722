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
    /** It judges another indicator, fact, group or statistic of the same holder, or holds it against another one. */
    INDICATOR,
    /** It judges a year later, or counts by other spans of time. */
    SPAN,
    /** It is in force, or due, a day too early. */
    EARLIER,
    /** It is in force, or due, a day too late. */
    LATER,
    /** It judges all subjects, not those of its scope. */
    SCOPE,
    /** It asks for what need not be given, or does not ask for what must be: {@code check} becomes {@code every}. */
    OPENING,
    /** What the words of the law leave open is closed: no day until which, no 约, no 鼓励. */
    LEEWAY,
    /** What is to be attested is asked for as something else: to be met, to be asked about, or a veto. */
    EVIDENCE,
    /** It is not counted among the items of its group, or among the parts of its total. */
    COUNTED,
    /** It does not say to which criterion above it belongs. */
    RELATION,
    /** It cites another clause. */
    CITATION,
    /** It is not there. */
    DELETED
}
