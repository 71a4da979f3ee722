package org.junheng.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateMapTest {
    private final List<String> made = new ArrayList<>();
    private final Map<String, Integer> lengths = new LateMap<>(List.of("ccc", "a", "bb"), this::length);

    private int length(String key) {
        made.add(key);
        return key.length();
    }

    @Test
    void keysAreKnownBeforeAnyValueIsMade() {
        assertThat(lengths.keySet()).containsExactly("ccc", "a", "bb");
        assertThat(lengths).hasSize(3).containsKey("bb").doesNotContainKey("d");
        assertThat(lengths.get("d")).isNull();
        assertThat(made).isEmpty();
    }

    @Test
    void valueIsMadeOnceAndOnlyIfAskedFor() {
        assertThat(lengths.get("bb")).isEqualTo(2);
        assertThat(lengths.get("bb")).isEqualTo(2);

        assertThat(made).containsExactly("bb");
    }

    @Test
    void walkMakesOnlyTheValuesThatItComesTo() {
        assertThat(lengths.values().stream().filter(each -> each == 1).findFirst())
                .contains(1);

        assertThat(made).containsExactly("ccc", "a");
        assertThat(lengths).isEqualTo(Map.of("a", 1, "bb", 2, "ccc", 3));
    }

    @Test
    void nothingCanBePutIn() {
        assertThatThrownBy(() -> lengths.put("d", 1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lengths.keySet().remove("a")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> lengths.values().remove(1)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void failureIsToldEachTime() {
        Map<String, Integer> failing = new LateMap<>(List.of("a"), Integer::valueOf);

        assertThatThrownBy(() -> failing.get("a")).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> failing.get("a")).isInstanceOf(NumberFormatException.class);
    }
}
