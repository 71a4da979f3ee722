package org.junheng.testkit.mutations;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;

/**
 * Mutants as texts: the fault, what is told of it, and in brackets everything in which the mutant differs from its original, as
 * {@code HIGHER atLeast(4.2) > atLeast(4.3) [requirement atLeast(4.3)]}.
 */
final class Planted {
    private static final String NONE = "none";

    private Planted() {}

    static List<String> texts(List<Mutant> mutants) {
        return mutants.stream().map(Planted::text).toList();
    }

    private static String text(Mutant mutant) {
        String changed = mutant.changed()
                .map(each -> Stream.of(Criterion.class.getRecordComponents())
                        .filter(part -> !value(part, mutant.original()).equals(value(part, each)))
                        .map(part -> part.getName() + " " + value(part, each))
                        .collect(Collectors.joining(", ", "[", "]")))
                .orElse("[not there]");
        return mutant.fault() + " " + mutant.before() + " > " + mutant.after() + " " + changed;
    }

    private static String value(RecordComponent part, Criterion criterion) {
        try {
            return text(part.getAccessor().invoke(criterion));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part.toString(), e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Selector selector) {
            return selector.type() + new TreeMap<>(selector.fields());
        }
        if (value instanceof Period period) {
            return text(period.from()) + ".." + text(period.until());
        }
        if (value instanceof Leeway leeway) {
            return text(leeway.due()) + "/" + text(leeway.roughly()) + "/" + text(leeway.optional());
        }
        if (value instanceof Relation relation) {
            return relation.kind() + " " + relation.criterion();
        }
        if (value instanceof List<?> words) {
            return words.stream()
                    .map(org.junheng.packs.Word.class::cast)
                    .map(OtherWords::text)
                    .collect(Collectors.joining("."));
        }
        return Objects.toString(value, NONE);
    }
}
