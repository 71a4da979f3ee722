package org.junheng.testkit.mutations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.packs.Criterion;
import org.junheng.packs.Leeway;
import org.junheng.packs.Period;
import org.junheng.packs.Relation;
import org.junheng.packs.Selector;
import org.junheng.packs.Word;

/** A criterion that is being changed. */
final class Edit {
    private final Criterion original;
    private String id;
    private String title;
    private String citation;
    private @Nullable String group;
    private @Nullable String partOf;
    private String opening;
    private Period period;
    private @Nullable Relation relation;
    private Leeway leeway;
    private final Map<String, String> fields;
    private final List<Word> requirement;

    private Edit(Criterion original) {
        this.original = original;
        id = original.id();
        title = original.title();
        citation = original.citation();
        group = original.group();
        partOf = original.partOf();
        opening = original.opening();
        period = original.period();
        relation = original.relation();
        leeway = original.leeway();
        fields = new HashMap<>(original.selector().fields());
        requirement = new ArrayList<>(original.requirement());
    }

    static Edit of(Criterion original) {
        return new Edit(original);
    }

    /** Under a name of its own, counted by no composite and in nobody's place, so that it can stand beside the original. */
    Edit apart(String mark) {
        id = id + mark;
        title = title + mark;
        group = null;
        relation = null;
        return this;
    }

    Edit citing(String other) {
        citation = other;
        return this;
    }

    Edit within(Period other) {
        period = other;
        return this;
    }

    Edit with(Leeway other) {
        leeway = other;
        return this;
    }

    /** Its group comes from the criterion in whose place it decides, and goes with it. */
    Edit unrelated() {
        relation = null;
        group = original.replaced().isPresent() ? null : group;
        return this;
    }

    Edit uncounted() {
        group = null;
        partOf = null;
        return this;
    }

    Edit opening(String word) {
        opening = word;
        return this;
    }

    Edit selecting(String property, String value) {
        fields.put(property, value);
        return this;
    }

    Edit everywhere(String property) {
        fields.remove(property);
        return this;
    }

    Edit saying(int place, Word word) {
        requirement.set(place, word);
        return this;
    }

    Criterion done() {
        return new Criterion(
                id,
                title,
                original.level(),
                original.file(),
                original.line(),
                citation,
                original.law(),
                group,
                period,
                relation,
                leeway,
                partOf,
                new Selector(original.selector().type(), fields),
                opening,
                requirement);
    }
}
