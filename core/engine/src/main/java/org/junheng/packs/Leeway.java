package org.junheng.packs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the words of the law leave open (余地): how long, how nearly, and whether at all.
 *
 * @param due the last day to meet it, at whose end it must be met; null: it holds from the first day
 * @param roughly the word that leaves open how nearly, such as 约 or 基本; null: none
 * @param optional the word that leaves open whether at all, such as 鼓励 or 探索; null: none
 */
public record Leeway(
        @Nullable LocalDate due,
        @Nullable String roughly,
        @Nullable String optional) {
    /** No leeway. */
    public static final Leeway NONE = new Leeway(null, null, null);

    /** Whether there is none. */
    public boolean isNone() {
        return equals(NONE);
    }
}
