package org.junheng.benchmarks.handwritten;

import org.junheng.indicators.Stage;

/**
 * A counted section as a record of numbers: all of them in thousandths, −1 where they are missing. What belongs to a whole combined
 * school is shared out by {@code weight / weighted}; a school of one section has its students as {@code weighted}.
 */
public record PlainSection(
        String school,
        Stage stage,
        long students,
        long associates,
        long bachelors,
        long masters,
        long doctors,
        long backbone,
        long sports,
        long music,
        long fineArts,
        long arts,
        long weight,
        long weighted,
        long teachingArea,
        long indoorArea,
        long outdoorArea,
        long equipment,
        long multimedia) {}
