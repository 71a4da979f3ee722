package org.junheng.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.facts.DossierReader;
import org.junit.jupiter.api.Test;

/** The kind of a mistake is for programs: it stays beside the sentence and is no part of it. */
class ProblemTest {
    private final Problems problems = new Problems("a.json", new Messages(DossierReader.class, "org.junheng.messages"));

    @Test
    void kindIsTheKeyOfTheSentenceAndIsNotPrinted() {
        problems.add(new Place(3, 7), "county.x", "field.absent", "x");

        Problem problem = problems.list().get(0);

        assertThat(problem.key()).isEqualTo("field.absent");
        assertThat(problem.text()).startsWith("a.json:3 county.x: ").doesNotContain("field.absent");
    }

    @Test
    void sameMistakeElsewhereKeepsEverythingButItsPlace() {
        Problem here = new Problem("kind.x", "a", 1, "p", "found", "expected", "do");

        assertThat(here.at("b", 9)).isEqualTo(new Problem("kind.x", "b", 9, "p", "found", "expected", "do"));
    }
}
