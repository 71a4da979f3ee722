package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.indicators.Rational;

/**
 * The numbers that can come out of a computation whose figures were rounded. A ratio of sums rises or falls with each of its
 * figures as long as its denominator keeps its sign, so that the least and the greatest come out of figures at their ends.
 */
final class Corners {
    /** Of so many figures 4096 corners are computed; of more, none. */
    static final int MOST_FIGURES = 12;

    private final Computed computed;
    private final Map<String, Span> spans;
    private final List<Map.Entry<String, Span>> rounded;

    private Corners(Computed computed) {
        this.computed = computed;
        this.spans = computed.spans();
        this.rounded = spans.entrySet().stream()
                .filter(each -> !each.getValue().isOneNumber())
                .toList();
    }

    /** The numbers; empty if they cannot be told, because there are too many figures or a denominator may be 0. */
    static Optional<Span> of(Computed computed) {
        Corners corners = new Corners(computed);
        return corners.rounded.size() > MOST_FIGURES ? Optional.empty() : corners.span();
    }

    private Optional<Span> span() {
        Optional<Corner> all = corner(0);
        for (int ends = 1; ends < 1 << rounded.size() && all.isPresent(); ends++) {
            Optional<Corner> next = corner(ends);
            all = all.flatMap(one -> next.flatMap(one::with));
        }
        return all.map(Corner::span);
    }

    /** What comes out of figures at some ends: the upper one where the bit of the figure's place is set. */
    private Optional<Corner> corner(int ends) {
        Map<String, Rational> figures = new HashMap<>();
        spans.forEach((figure, span) -> figures.put(figure, span.low().at()));
        boolean counts = true;
        for (int place = 0; place < rounded.size(); place++) {
            Span span = rounded.get(place).getValue();
            Span.End end = (ends & (1 << place)) == 0 ? span.low() : span.high();
            figures.put(rounded.get(place).getKey(), end.at());
            counts &= end.counts();
        }
        List<Integer> signs = new ArrayList<>();
        boolean reached = counts;
        return computed.value(figures::get, signs::add).map(value -> {
            Span.End end = new Span.End(value, reached);
            return new Corner(new Span(end, end), signs);
        });
    }

    /**
     * What has come out.
     *
     * @param span the numbers
     * @param signs the signs of all denominators
     */
    private record Corner(Span span, List<Integer> signs) {
        Optional<Corner> with(Corner other) {
            return signs.equals(other.signs) ? Optional.of(new Corner(span.with(other.span), signs)) : Optional.empty();
        }
    }
}
