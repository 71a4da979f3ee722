package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.indicators.Rational;
import org.junheng.input.Coded;

/** The figures of one example, by where they stand in its dossier. */
final class Figures {
    /** Attributes whose numbers are places in a list. */
    private static final Map<String, List<? extends Coded>> WORDS = Map.of(
            "kind", List.of(SchoolKind.values()),
            "locale", List.of(SchoolLocale.values()),
            "ownership", List.of(Ownership.values()));

    private final Map<String, TreeMap<String, BigDecimal>> byHolder = new TreeMap<>();
    private final Map<String, FactDefinition> facts = new TreeMap<>();

    private Figures() {}

    /** Those that a dictionary knows; of two revisions of a pack, one may know less. */
    static Figures of(Map<Figure, Rational> numbers, Dictionary known) {
        Figures figures = new Figures();
        numbers.forEach((figure, number) -> {
            Figure.Place place = figure.place();
            boolean isKnown = place.fact().isEmpty()
                    || known.find(place.holder(), place.code()).isPresent();
            if (isKnown) {
                figures.put(place, decimal(number));
            }
        });
        return figures;
    }

    private static BigDecimal decimal(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
    }

    private void put(Figure.Place place, BigDecimal number) {
        byHolder.computeIfAbsent(place.holder(), key -> new TreeMap<>()).put(place.code(), number);
        place.fact().ifPresent(fact -> facts.put(place.toString(), fact));
    }

    /** The figures of a holder by code, sorted; maybe none. */
    Map<String, BigDecimal> of(String holder) {
        return byHolder.getOrDefault(holder, new TreeMap<>());
    }

    /** One of them. */
    Optional<Integer> whole(String holder, String code) {
        return Optional.ofNullable(of(holder).get(code)).map(BigDecimal::intValueExact);
    }

    /** What the dictionary lets stand for a number of a fact: a word, yes or no, or the number. */
    Object value(String holder, String code) {
        BigDecimal number = of(holder).getOrDefault(code, BigDecimal.ZERO);
        FactDefinition fact = facts.get(holder + ":" + code);
        if (fact != null && fact.type() == FactType.WORD) {
            return fact.words().get(number.intValueExact());
        }
        return fact != null && fact.type() == FactType.FLAG ? (Object) (number.signum() > 0) : number;
    }

    private String shown(String holder, String code) {
        List<? extends Coded> words = holder.equals(Figure.ATTRIBUTE) ? WORDS.getOrDefault(code, List.of()) : List.of();
        Object value = value(holder, code);
        if (value instanceof BigDecimal number) {
            boolean isPlace = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(words.size())) < 0;
            return isPlace ? words.get(number.intValueExact()).code() : number.toPlainString();
        }
        return value.toString();
    }

    /** The word of the dossier's format for an attribute of the school; empty: it is not said. */
    Optional<String> word(String attribute) {
        List<? extends Coded> words = WORDS.getOrDefault(attribute, List.of());
        return whole(Figure.ATTRIBUTE, attribute)
                .filter(place -> place < words.size())
                .map(place -> words.get(place).code());
    }

    /** The numbers, without the absent stages. */
    @Override
    public String toString() {
        return byHolder.entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .filter(one -> !each.getKey().equals(Figure.STUDENTS)
                                || one.getValue().signum() > 0)
                        .map(one -> one.getKey() + "=" + shown(each.getKey(), one.getKey())))
                .collect(Collectors.joining(", "));
    }
}
