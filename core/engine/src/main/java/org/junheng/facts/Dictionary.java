package org.junheng.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The facts that packs declare, by holder and code. */
public final class Dictionary {
    /** No facts. */
    public static final Dictionary EMPTY = new Dictionary(Map.of(), Map.of());

    private final Map<String, Map<String, FactDefinition>> byHolder;
    private final Map<String, FactDefinition> kinds;

    private Dictionary(Map<String, Map<String, FactDefinition>> byHolder, Map<String, FactDefinition> kinds) {
        this.byHolder = byHolder;
        this.kinds = kinds;
    }

    /**
     * The dictionary of some definitions. One that several packs declare alike counts once.
     *
     * @throws ConflictException if a fact is declared in two ways
     */
    public static Dictionary of(Collection<FactDefinition> definitions) {
        Map<String, Map<String, FactDefinition>> byHolder = new TreeMap<>();
        Map<String, FactDefinition> kinds = new TreeMap<>();
        for (FactDefinition definition : definitions) {
            FactDefinition other = definition.type() == FactType.RECORDS
                    ? kinds.putIfAbsent(definition.holder() + "/" + definition.code(), definition)
                    : byHolder.computeIfAbsent(definition.holder(), holder -> new TreeMap<>())
                            .putIfAbsent(definition.code(), definition);
            if (other != null && !isSame(other, definition)) {
                throw new ConflictException(other, definition);
            }
        }
        return new Dictionary(byHolder, kinds);
    }

    /** Definitions that came from one file are mostly one object: then Java need not even make the method that compares them. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(FactDefinition one, FactDefinition other) {
        return one == other || one.equals(other);
    }

    /** The same with a fact that is one word of a list, which the packs make together; unchanged without the fact or the list. */
    public Dictionary withWords(String holder, String code, Collection<String> words) {
        FactDefinition text = byHolder.getOrDefault(holder, Map.of()).get(code);
        if (text == null || words.isEmpty()) {
            return this;
        }
        Map<String, Map<String, FactDefinition>> changed = new TreeMap<>(byHolder);
        Map<String, FactDefinition> ofHolder = new TreeMap<>(changed.getOrDefault(holder, Map.of()));
        ofHolder.put(code, text.oneOf(List.copyOf(words)));
        changed.put(holder, ofHolder);
        return new Dictionary(changed, kinds);
    }

    /** What people call records of a holder, such as {@code school/special-room}; empty if no pack says it. */
    public Optional<String> recordName(String holder) {
        return Optional.ofNullable(kinds.get(holder)).map(FactDefinition::name);
    }

    /** What may be given for a holder: its own facts, and for a section also the school facts that are shared out. */
    public Optional<FactDefinition> find(String holder, String code) {
        FactDefinition own = byHolder.getOrDefault(holder, Map.of()).get(code);
        if (own != null || !holder.equals(FactDefinition.SECTION)) {
            return Optional.ofNullable(own);
        }
        return find(FactDefinition.SCHOOL, code).filter(definition -> definition.split() != null);
    }

    /** The codes declared for a holder, sorted. */
    public Set<String> codes(String holder) {
        return Collections.unmodifiableSet(
                byHolder.getOrDefault(holder, Map.of()).keySet());
    }

    /** The holders that facts are declared for, sorted. */
    public Set<String> holders() {
        return Collections.unmodifiableSet(byHolder.keySet());
    }

    /** All definitions of facts, by holder and code. */
    public List<FactDefinition> all() {
        return byHolder.values().stream()
                .flatMap(facts -> facts.values().stream())
                .toList();
    }

    /** A fact is declared in two ways. */
    public static final class ConflictException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final String code;

        ConflictException(FactDefinition first, FactDefinition second) {
            super("fact declared in two ways: " + first + " and " + second);
            this.code = first.code();
        }

        /** The code of the fact. */
        public String code() {
            return code;
        }
    }
}
