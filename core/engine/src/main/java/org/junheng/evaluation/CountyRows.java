package org.junheng.evaluation;

/** Rows that stand county after county. */
interface CountyRows {
    /** How many counties there are. */
    int counties();

    /** First row of a county. */
    int from(int county);

    /** The row after the last of a county. */
    int to(int county);
}
