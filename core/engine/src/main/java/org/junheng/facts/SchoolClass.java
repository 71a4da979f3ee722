package org.junheng.facts;

import org.junheng.indicators.Stage;

/**
 * A class of students (教学班).
 *
 * @param stage its stage
 * @param grade from 1, counted within the stage
 * @param name its name within the grade
 * @param students at least 0
 */
public record SchoolClass(Stage stage, int grade, String name, int students) {}
