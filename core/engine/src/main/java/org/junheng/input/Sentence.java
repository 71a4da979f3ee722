package org.junheng.input;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with places {@code {0}} to be filled, taken apart once: it is written as {@link java.text.MessageFormat} reads it,
 * with plain places only, and a part in {@code ⟦…⟧} is left out where nothing fills one of its places. Filling it costs
 * a tenth of what a MessageFormat does, and every finding is made of some.
 */
final class Sentence {
    private static final char OPTION = '\u27E6';
    private static final char OPTION_END = '\u27E7';

    private final List<Part> parts;

    private Sentence(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Takes a sentence apart. */
    static Sentence parse(String pattern) {
        return new Sentence(new Parser(pattern).parts());
    }

    /** The sentence with its places filled; a place that nothing is given for stands as it is written. */
    String fill(String... texts) {
        StringBuilder filled = new StringBuilder();
        parts.forEach(part -> part.addTo(filled, texts));
        return filled.toString();
    }

    /** A piece of a sentence. */
    private interface Part {
        void addTo(StringBuilder filled, String... texts);

        /** Whether a place in it would be filled with nothing. */
        default boolean isEmpty(String... texts) {
            return false;
        }
    }

    /** Words as they stand. */
    private record Words(String words) implements Part {
        @Override
        public void addTo(StringBuilder filled, String... texts) {
            filled.append(words);
        }
    }

    /** A place. */
    private record Place(int number) implements Part {
        @Override
        public void addTo(StringBuilder filled, String... texts) {
            if (number < texts.length) {
                filled.append(texts[number]);
            } else {
                filled.append('{').append(number).append('}');
            }
        }

        @Override
        public boolean isEmpty(String... texts) {
            return number < texts.length && texts[number].isEmpty();
        }
    }

    /** A part that is left out where nothing fills one of its places. */
    private record Option(List<Part> parts) implements Part {
        @Override
        public void addTo(StringBuilder filled, String... texts) {
            if (parts.stream().noneMatch(part -> part.isEmpty(texts))) {
                parts.forEach(part -> part.addTo(filled, texts));
            }
        }
    }

    /** Reads a pattern from left to right. */
    private static final class Parser {
        private final String pattern;
        private int at;

        Parser(String pattern) {
            this.pattern = pattern;
        }

        /** The parts up to the end of the pattern, or of the option that is being read. */
        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < pattern.length() && pattern.charAt(at) != OPTION_END) {
                char next = pattern.charAt(at++);
                if (next == '\'') {
                    quoted(words);
                } else if (next == '{' || next == OPTION) {
                    flush(words, parts);
                    parts.add(next == OPTION ? option() : place());
                } else {
                    words.append(next);
                }
            }
            flush(words, parts);
            return parts;
        }

        private static void flush(StringBuilder words, List<Part> parts) {
            if (words.length() > 0) {
                parts.add(new Words(words.toString()));
                words.setLength(0);
            }
        }

        /** Two quotes are one; what stands between two is taken as it is. */
        private void quoted(StringBuilder words) {
            if (isQuote()) {
                words.append(pattern.charAt(at++));
                return;
            }
            while (at < pattern.length()) {
                char next = pattern.charAt(at++);
                if (next != '\'') {
                    words.append(next);
                } else if (isQuote()) {
                    words.append(pattern.charAt(at++));
                } else {
                    return;
                }
            }
        }

        private boolean isQuote() {
            return at < pattern.length() && pattern.charAt(at) == '\'';
        }

        private Option option() {
            Option option = new Option(List.copyOf(parts()));
            at++;
            return option;
        }

        private Place place() {
            int end = pattern.indexOf('}', at);
            Place place = new Place(Integer.parseInt(pattern.substring(at, end)));
            at = end + 1;
            return place;
        }
    }
}
