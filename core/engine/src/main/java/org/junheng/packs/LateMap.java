package org.junheng.packs;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map whose values are made when they are first asked for, each once. Its keys are known from the beginning, in
 * their order. Safe for any number of threads; what goes wrong when a value is made is thrown each time it is asked for.
 *
 * @param <V> the type of the values
 */
public final class LateMap<V> extends AbstractMap<String, V> {
    private final Set<String> keys;
    private final Function<String, V> maker;
    private final Map<String, V> made = new ConcurrentHashMap<>();

    /**
     * A map without any value yet.
     *
     * @param keys its keys
     * @param maker makes the value of a key; it may not ask this map
     */
    public LateMap(Collection<String> keys, Function<String, V> maker) {
        this.keys = Collections.unmodifiableSet(new LinkedHashSet<>(keys));
        this.maker = maker;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        return key instanceof String text && keys.contains(text) ? made.computeIfAbsent(text, maker) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return keys.contains(key);
    }

    @Override
    public Set<String> keySet() {
        return keys;
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        return new Entries();
    }

    /** The entries; the value of one is made when the iteration comes to it. */
    private final class Entries extends AbstractSet<Map.Entry<String, V>> {
        @Override
        public Iterator<Map.Entry<String, V>> iterator() {
            Iterator<String> each = keys.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Map.Entry<String, V> next() {
                    String key = each.next();
                    return Map.entry(key, made.computeIfAbsent(key, maker));
                }
            };
        }

        @Override
        public int size() {
            return keys.size();
        }
    }
}
