package org.junheng.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Word;

/**
 * A criterion that carries a row of the ledger.
 *
 * @param pack its pack
 * @param criterion the criterion
 */
record Claim(Pack pack, Criterion criterion) {
    /** By what a criterion is judged. */
    enum Form {
        /** A number against a limit. */
        NUMBER("atLeast", "atMost", "moreThan", "lessThan", "exactly", "reaches"),
        /** Each year against the year before. */
        TREND("increasing", "notDecreasing", "decreasing", "notIncreasing"),
        /** A day. */
        DATE("by", "notAfter"),
        /** Somebody who attests it, or a yes or no that was handed in. */
        EVIDENCE("holds", "never"),
        /** Nothing yet: it asks. */
        QUESTION("asks"),
        /** Figures that must fit together. */
        CHECK("agreesWith");

        private final Set<String> words;

        Form(String... words) {
            this.words = Set.of(words);
        }
    }

    static Claim of(Pack pack, String id) {
        return new Claim(
                pack,
                pack.criteria().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    /** The first word of its requirement. */
    String word() {
        return first().name();
    }

    private Word first() {
        return criterion.requirement().get(0);
    }

    Form form() {
        for (Form form : Form.values()) {
            if (form.words.contains(word())) {
                return form;
            }
        }
        throw new IllegalStateException(criterion.id() + " has the word " + word());
    }

    boolean is(Form form) {
        return form() == form;
    }

    /** The limit of a number. */
    BigDecimal limit() {
        return new BigDecimal(first().arguments().get(0));
    }

    /** The last day to meet it, of the leeway or of the requirement. */
    Optional<LocalDate> day() {
        LocalDate due = criterion.leeway().due();
        if (due != null || !word().equals("by")) {
            return Optional.ofNullable(due);
        }
        return Optional.of(LocalDate.parse(first().arguments().get(0)));
    }

    /** The only years that it judges. */
    Optional<StatedPeriod> years() {
        return criterion.selector().field("years").flatMap(StatedPeriod::in);
    }

    /** The first day on which it is in force. */
    LocalDate from() {
        return Objects.requireNonNull(pack.inForce(criterion).from());
    }
}
