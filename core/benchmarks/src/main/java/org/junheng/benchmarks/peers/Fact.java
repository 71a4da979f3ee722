package org.junheng.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;

/**
 * What rules are about: numbers under names, and places for answers. The numerators are n1, n2 … and the denominators d1, d2 …; the
 * denominator of a ratio whose figures are missing is −1. Getters are
 * written out in the classes of the facts, as rule engines want them.
 */
public abstract class Fact {
    private final Kind kind;
    private final long[] numerators;
    private final long[] denominators;
    private final Answer[] answers;
    private double value;

    /** What a fact is about; rules of one kind are asked of facts of this kind only. */
    public enum Kind {
        /** A primary section. */
        PRIMARY,
        /** A junior section. */
        JUNIOR,
        /** How many ratios a section meets, n1, how many are missing, n2, and how many lie below their floors, n3. */
        ITEMS,
        /** A coefficient of variation of primary sections: value; n1: 1 if there is one, 0 if it does not exist, −1 if a figure is missing. */
        PRIMARY_VARIATION,
        /** The same of junior sections. */
        JUNIOR_VARIATION,
        /** A county: eleven ratios, n12 years, and n13 to n15 what is attested. */
        COUNTY,
        /** How many findings are not met, n1, and how many are open, n2. */
        VERDICT
    }

    Fact(Kind kind, long[] numerators, long[] denominators) {
        this.kind = kind;
        this.numerators = numerators;
        this.denominators = denominators;
        answers = new Answer[RuleTable.places(kind)];
    }

    Fact value(double number) {
        value = number;
        return this;
    }

    /** Takes an answer; a second one to the same question is an error of the rules. */
    public final void found(int place, Answer answer) {
        if (answers[place] != null) {
            throw new IllegalStateException(kind + " got a second answer at " + place);
        }
        answers[place] = answer;
    }

    final Answer answer(int place) {
        Answer answer = answers[place];
        if (answer == null) {
            throw new IllegalStateException(kind + " got no answer at " + place);
        }
        return answer;
    }

    final Kind kind() {
        return kind;
    }

    /** The position of the kind, for rules that tell kinds apart by a number. */
    public final long getType() {
        return RuleTable.type(kind);
    }

    /** A coefficient of variation. */
    public final double getValue() {
        return value;
    }

    /** A numerator, by its position from 0. */
    public final long numerator(int position) {
        return numerators[position];
    }

    /** A denominator, by its position from 0. */
    public final long denominator(int position) {
        return denominators[position];
    }

    /** All numbers by name, for languages that know no getters. */
    final Map<String, Object> asMap() {
        Map<String, Object> map = new HashMap<>();
        map.put("value", value);
        for (int i = 0; i < numerators.length; i++) {
            map.put("n" + (i + 1), numerators[i]);
        }
        for (int i = 0; i < denominators.length; i++) {
            map.put("d" + (i + 1), denominators[i]);
        }
        return map;
    }
}
