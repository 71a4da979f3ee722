package org.junheng.input;

import java.util.List;
import java.util.stream.Collectors;

/** Something that a person wrote cannot be used. Carries every mistake, each with file, place, found, expected, next step. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int total;

    /**
     * Takes the mistakes.
     *
     * @param problems those that are shown, at least one
     * @param total how many there are
     */
    public InvalidInputException(List<Problem> problems, int total) {
        super(problems.stream().map(Problem::text).collect(Collectors.joining("\n"))
                + (total > problems.size() ? "\n… +" + (total - problems.size()) : ""));
        this.problems = List.copyOf(problems);
        this.total = total;
    }

    /** How many mistakes there are, those included that are not shown. */
    public int total() {
        return total;
    }

    /** The mistakes, in the order of their lines. */
    public List<Problem> problems() {
        return problems;
    }
}
