package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Rational;

/** The figures of one example, by where they stand in its dossier. */
final class Figures {
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
        BigDecimal exact = new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()));
        return exact.scale() < 0 ? exact.setScale(0) : exact;
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
        boolean isKind = holder.equals(Figure.ATTRIBUTE) && code.equals("kind");
        Object value = value(holder, code);
        return isKind && value instanceof BigDecimal place
                ? SchoolKind.values()[place.intValueExact()].code()
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
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
