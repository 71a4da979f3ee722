package org.junheng.compiler.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.cases.CaseRunner.Found;

/**
 * What came of an example.
 *
 * @param example the example
 * @param found what was found about the subjects that it may mean
 * @param complaints why it could not be evaluated, or why that was refused
 */
public record Trial(Example example, List<Found> found, List<String> complaints) {
    /** Copies the lists. */
    public Trial {
        found = List.copyOf(found);
        complaints = List.copyOf(complaints);
    }

    /** Whether what was found is what the example says. */
    public boolean isPassed() {
        return complaints.isEmpty()
                && found.isEmpty() == example.isAboutSilence()
                && differences().isEmpty();
    }

    /** Where it differs from what the example says. */
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Found each : found) {
            add(differences, Field.OUTCOME, each, Found::outcome);
            add(differences, Field.MEASURED, each, Found::measured);
            add(differences, Field.SHORTFALL, each, Found::shortfall);
            add(differences, Field.REPLACES, each, Found::replaces);
            add(differences, Field.WEAKER, each, Found::weakerThan);
        }
        return differences;
    }

    private void add(List<Difference> differences, Field field, Found each, Function<Found, String> value) {
        String expected = field.expected(example.given());
        String got = value.apply(each);
        if (expected != null && !expected.equals(got)) {
            differences.add(new Difference(field, expected, got, each.message()));
        }
    }

    /** What an example says about a finding. */
    public enum Field {
        /** The outcome's word. */
        OUTCOME("expect") {
            @Override
            String expected(CaseFile.Case given) {
                return given.expect();
            }
        },
        /** The measured number as printed. */
        MEASURED("measured") {
            @Override
            @Nullable
            String expected(CaseFile.Case given) {
                return given.measured();
            }
        },
        /** What is missing, as printed. */
        SHORTFALL("shortfall") {
            @Override
            @Nullable
            String expected(CaseFile.Case given) {
                return given.shortfall();
            }
        },
        /** The criterion of a pack above in whose place this one decides. */
        REPLACES("replaces") {
            @Override
            @Nullable
            String expected(CaseFile.Case given) {
                return given.replaces();
            }
        },
        /** The criterion of a pack above that remains in force beside this one. */
        WEAKER("weakerThan") {
            @Override
            @Nullable
            String expected(CaseFile.Case given) {
                return given.weakerThan();
            }
        };

        private final String word;

        Field(String word) {
            this.word = word;
        }

        /** What files with examples call it. */
        public String word() {
            return word;
        }

        /** What the example says; null: nothing. */
        abstract @Nullable String expected(CaseFile.Case given);
    }

    /**
     * One thing that is not as the example says.
     *
     * @param field which thing
     * @param expected what the example says
     * @param got what was found; empty if there is none
     * @param message the finding as a sentence
     */
    public record Difference(Field field, String expected, String got, String message) {}
}
