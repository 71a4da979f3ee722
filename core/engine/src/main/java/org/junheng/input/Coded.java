package org.junheng.input;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant that has a word of its own in dossiers, packs and findings. */
public interface Coded {
    /** The word. */
    String code();

    /** The constant with this word, if there is one. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** All words of a type, in the order of its constants. */
    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
