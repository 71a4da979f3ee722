package org.junheng.evaluation;

import org.junheng.indicators.Column;

/** A column of numbers that can be held against a limit. */
interface Numbers extends Column {
    /** Holds every number against the limit. */
    Judgement judge(JudgedBy by, Requirement requirement);

    /** What tells the subjects of this column from those of the others that one rule may match. */
    String key();
}
