package org.junheng.testkit.proofs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Level;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;

/** A criterion in memory that no compiler has looked at, with just what a test gives it. */
final class DraftCriterion {
    private final String id;
    private final String type;
    private final Map<String, String> fields = new TreeMap<>();
    private final List<Word> words = new ArrayList<>();
    private Level level = Level.SECTION;
    private Period period = Period.ALWAYS;
    private Leeway leeway = Leeway.NONE;
    private String opening = "every";
    private @Nullable Relation relation;
    private @Nullable String group;

    private DraftCriterion(String id, String type, String... fieldsAndValues) {
        this.id = id;
        this.type = type;
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
    }

    /** About columns of a type whose fields have these values. */
    static DraftCriterion of(String id, String type, String... fieldsAndValues) {
        return new DraftCriterion(id, type, fieldsAndValues);
    }

    /** At least a number of an indicator of primary sections. */
    static DraftCriterion ofPrimary(String id, String code, String limit) {
        return of(id, "SectionIndicator", "code", code, "stage", "primary").asks("atLeast", limit);
    }

    /** So many items of a group in primary sections, the others not below a share of their limits. */
    static DraftCriterion composite(String id, String group, int reaches, int of, String share) {
        return of(id, "SectionItems", "group", group, "stage", "primary")
                .asks("reaches", Integer.toString(reaches))
                .asks("ofThe", Integer.toString(of))
                .asks("theRestAtLeast", share);
    }

    /** One more word of the requirement. */
    DraftCriterion asks(String word, String... arguments) {
        words.add(new Word(word, List.of(arguments)));
        return this;
    }

    /** Also of this. */
    DraftCriterion where(String field, String value) {
        fields.put(field, value);
        return this;
    }

    DraftCriterion inGroup(String name) {
        group = name;
        return this;
    }

    DraftCriterion at(Level other) {
        level = other;
        return this;
    }

    DraftCriterion inForce(@Nullable String from, @Nullable String until) {
        period = period(from, until);
        return this;
    }

    static Period period(@Nullable String from, @Nullable String until) {
        return new Period(from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    DraftCriterion with(Leeway other) {
        leeway = other;
        return this;
    }

    /** Stands to a criterion above in some way. */
    DraftCriterion that(Relation.Kind kind, String target) {
        relation = new Relation(kind, target);
        return this;
    }

    /** Only checks that figures fit together. */
    DraftCriterion asCheck() {
        opening = Criterion.CHECK;
        return this;
    }

    Criterion criterion() {
        return new Criterion(
                id,
                id,
                level,
                id + ".drl",
                1,
                id,
                id,
                group,
                period,
                relation,
                leeway,
                null,
                new Selector(type, fields),
                opening,
                words);
    }
}
