package org.junheng.facts;

import org.junheng.indicators.Stage;

/**
 * The part of a school that teaches one stage: a row of the official forms.
 *
 * @param stage its stage
 * @param students students registered at the start of the school year, at least 1
 * @param facts what belongs to this section alone, its teachers above all
 */
public record Section(Stage stage, int students, Facts facts) {
    /**
     * Checks the students.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Section {
        if (students < 1) {
            throw new IllegalArgumentException("a section has at least 1 student, but was given " + students);
        }
    }
}
