package org.junheng.packs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Ownership;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.SchoolLocale;
import org.junheng.findings.Comparator;

/**
 * Whom some criteria of a pack are about (适用范围), by a name that rules can use.
 *
 * @param code what rules call it
 * @param name what people call it
 * @param holder what its subjects are, as {@link IndicatorDefinition#holder}
 * @param uncounted whether schools that the pack's population leaves out can be in it
 * @param kinds kinds of school; empty: any
 * @param locales where the schools lie; empty: anywhere
 * @param ownership whose the schools are; empty: anybody's
 * @param boarding whether students board; null: either
 * @param conditions what must be so, all of it
 */
public record Scope(
        String code,
        String name,
        String holder,
        boolean uncounted,
        Set<SchoolKind> kinds,
        Set<SchoolLocale> locales,
        Set<Ownership> ownership,
        @Nullable Boolean boarding,
        List<Condition> conditions) {
    /** Copies the collections. */
    public Scope {
        kinds = Set.copyOf(kinds);
        locales = Set.copyOf(locales);
        ownership = Set.copyOf(ownership);
        conditions = List.copyOf(conditions);
    }

    /**
     * A condition on one figure of a subject.
     *
     * @param figure a fact, a part of the school or an indicator, by code
     * @param comparator how a number is held against the limit; null: the figure says just this word, or true or false
     * @param value the limit, or what the figure says
     */
    public record Condition(String figure, @Nullable Comparator comparator, String value) {}
}
