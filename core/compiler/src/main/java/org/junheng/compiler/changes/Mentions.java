package org.junheng.compiler.changes;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.compiler.Family;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;

/** What the criteria of a pack need: by their own words, and by the words of what they need. */
final class Mentions {
    /** Terms such as {@code special-room[use=music]} name several things. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\[\\]=/]");

    private static final String GROUP = "group";

    /** What each name needs, by name: an indicator its facts, a scope its figures. */
    private final Map<String, Set<String>> needs = new HashMap<>();

    /** What belongs to each group: indicators, and criteria by id. */
    private final Map<String, Set<String>> groups = new HashMap<>();

    Mentions(Family family) {
        Stream.concat(Stream.of(family.pack()), family.ancestors().stream()).forEach(this::read);
    }

    private void read(Pack pack) {
        pack.indicators().forEach(this::read);
        pack.scopes().forEach(this::read);
        pack.criteria().forEach(each -> {
            put(needs, each.id(), own(each));
            if (each.group() != null) {
                put(groups, Objects.requireNonNull(each.group()), Set.of(each.id()));
            }
        });
    }

    private void read(IndicatorDefinition indicator) {
        Stream.of(indicator.numerator(), indicator.denominator())
                .flatMap(List::stream)
                .forEach(term -> put(needs, indicator.code(), Set.copyOf(List.of(BETWEEN_NAMES.split(term.fact())))));
        if (!indicator.group().isEmpty()) {
            put(groups, indicator.group(), Set.of(indicator.code()));
        }
    }

    private void read(Scope scope) {
        scope.conditions().forEach(each -> put(needs, scope.code(), Set.of(each.figure())));
    }

    private static void put(Map<String, Set<String>> map, String name, Set<String> more) {
        map.computeIfAbsent(name, key -> new HashSet<>()).addAll(more);
    }

    private static Set<String> own(Criterion criterion) {
        Set<String> own = new HashSet<>();
        criterion.selector().fields().forEach((field, value) -> {
            if (!field.equals(GROUP)) {
                own.addAll(List.of(BETWEEN_NAMES.split(value)));
            }
        });
        criterion.requirement().forEach(word -> own.addAll(word.arguments()));
        return own;
    }

    /** All that a criterion needs by name, itself included. */
    Set<String> byName(Criterion criterion) {
        return closed(own(criterion), criterion.id());
    }

    /** The same, with all that the groups need that it looks at, and the names of these groups. */
    Set<String> all(Criterion criterion) {
        Set<String> named = new HashSet<>(own(criterion));
        criterion.selector().field(GROUP).ifPresent(group -> {
            named.add(group);
            named.addAll(groups.getOrDefault(group, Set.of()));
        });
        return closed(named, criterion.id());
    }

    private Set<String> closed(Set<String> named, String id) {
        Set<String> closed = new HashSet<>(Set.of(id));
        Deque<String> open = new ArrayDeque<>(named);
        while (!open.isEmpty()) {
            String next = open.remove();
            if (closed.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return closed;
    }

    /** Whether anything needs this by name. */
    boolean isNeeded(String name) {
        return needs.values().stream().anyMatch(each -> each.contains(name));
    }
}
