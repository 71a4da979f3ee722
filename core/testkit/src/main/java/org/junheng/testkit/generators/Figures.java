package org.junheng.testkit.generators;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.IndicatorDefinition.Term;

/** Random facts within the dictionary, some of them moved to where an indicator is exactly on a limit or one step beside it. */
final class Figures {
    private static final List<Integer> STEPS = List.of(0, 0, 0, 1, -1, 7);

    private final Inquiry inquiry;
    private final Dice dice;
    private final Mood mood;
    private final LocalDate day;

    Figures(Inquiry inquiry, Dice dice, Mood mood, LocalDate day) {
        this.inquiry = inquiry;
        this.dice = dice;
        this.mood = mood;
        this.day = day;
    }

    /**
     * How a county is as a whole.
     *
     * @param missing the probability that a figure is missing
     * @param zero the probability that a number is 0
     * @param bad the probability that something is attested as not met
     */
    record Mood(double missing, double zero, double bad) {
        private static final List<Mood> ALL = List.of(
                new Mood(0, 0, 0),
                new Mood(0.002, 0, 0),
                new Mood(0, 0.01, 0.01),
                new Mood(0.01, 0.05, 0.1),
                new Mood(0.1, 0.1, 0.1),
                new Mood(0.5, 0.2, 0.3));

        /** Whether everything is meant to be met. */
        boolean isGood() {
            return bad == 0;
        }

        static Mood any(Dice dice) {
            return dice.oneOf(ALL);
        }
    }

    /** Facts of a holder; each may be missing. */
    Map<String, Object> of(String holder) {
        Map<String, Object> values = new HashMap<>();
        for (FactDefinition fact : inquiry.facts(holder)) {
            if (isGiven()) {
                values.put(fact.code(), value(fact));
            }
        }
        return values;
    }

    boolean isGiven() {
        return !dice.chance(mood.missing);
    }

    /** A value that fits a fact. */
    Object value(FactDefinition fact) {
        return switch (fact.type()) {
            case FLAG -> !dice.chance(mood.bad);
            case WORD -> dice.oneOf(fact.words());
            case TEXT -> "文";
            case LEVEL -> BigDecimal.valueOf(dice.between(1, fact.words().size()));
            case DATE ->
                dice.chance(0.6) && !inquiry.days().isEmpty()
                        ? dice.oneOf(inquiry.days()).plusDays(mood.isGood() ? -1 : dice.between(-1, 1))
                        : day.plusDays(dice.between(-900, 300));
            case PAST_DATE ->
                dice.chance(0.3) && !mood.isGood()
                        ? day.minusDays(dice.between(0, 400))
                        : day.minusYears(dice.between(mood.isGood() ? 5 : 0, 7)).minusDays(dice.between(0, 1));
            case COUNT, AMOUNT -> number(fact);
            case RECORDS -> throw new IllegalStateException(fact.code() + " has no value");
        };
    }

    /** Some of what is measured has all the digits that it is collected with. */
    BigDecimal number(FactDefinition fact) {
        boolean zero = dice.chance(mood.zero);
        int whole = zero ? 0 : dice.between(1, dice.oneOf(List.of(3, 40, 1000, 90_000)));
        int decimals = dice.chance(0.3) ? fact.decimals() : 0;
        int digit = dice.below(10);
        return within(
                fact, BigDecimal.valueOf(whole).add(BigDecimal.valueOf(zero || decimals == 0 ? 0 : digit, decimals)));
    }

    private static BigDecimal within(FactDefinition fact, BigDecimal number) {
        BigDecimal least = fact.min();
        BigDecimal most = fact.max();
        BigDecimal high = least == null ? number : number.max(least);
        return most == null ? high : high.min(most);
    }

    /** Moves some facts of a holder so that its indicators are near their limits. */
    void aim(String holder, Map<String, Object> values, Map<String, BigDecimal> also, @Nullable Stage stage) {
        List<Inquiry.Aim> aims = inquiry.aims(holder).stream()
                .filter(each -> stage == null || each.indicator().isFor(stage))
                .toList();
        if (mood.isGood()) {
            // twice, as what meets one limit can move another
            aims.forEach(each -> aim(each, values, also));
            aims.forEach(each -> aim(each, values, also));
        } else {
            dice.shuffled(aims).stream().filter(each -> dice.chance(0.8)).forEach(each -> aim(each, values, also));
        }
    }

    private void aim(Inquiry.Aim aim, Map<String, Object> values, Map<String, BigDecimal> also) {
        IndicatorDefinition indicator = aim.indicator();
        Term first = indicator.numerator().get(0);
        BigDecimal below = sum(indicator.denominator(), values, also);
        BigDecimal rest =
                sum(indicator.numerator().subList(1, indicator.numerator().size()), values, also);
        FactDefinition fact =
                inquiry.dictionary().find(indicator.holder(), first.fact()).orElse(null);
        if (below == null || rest == null || fact == null || !(values.get(fact.code()) instanceof BigDecimal)) {
            return;
        }
        BigDecimal total = (indicator.denominator().isEmpty() ? BigDecimal.ONE : below).multiply(aim.limit());
        RoundingMode rounding = aim.side() < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
        BigDecimal exact = total.divide(BigDecimal.valueOf(indicator.per()), fact.decimals(), rounding)
                .subtract(rest);
        BigDecimal step = new BigDecimal(BigInteger.ONE, fact.decimals());
        BigDecimal moved = within(fact, exact.add(step.multiply(BigDecimal.valueOf(steps(aim)))));
        if (fact.complaint(moved).isEmpty()) {
            values.put(fact.code(), moved);
        }
    }

    /** How many steps beside the limit: on the good side of it, if all is meant to be good. */
    private int steps(Inquiry.Aim aim) {
        int beyond = Math.max(0, Math.abs(aim.side()) - 1) + dice.oneOf(List.of(0, 0, 0, 1));
        return mood.isGood() ? beyond * Integer.signum(aim.side()) : dice.oneOf(STEPS);
    }

    private static @Nullable BigDecimal sum(
            List<Term> terms, Map<String, Object> values, Map<String, BigDecimal> also) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Object value = values.containsKey(term.fact()) ? values.get(term.fact()) : also.get(term.fact());
            if (!(value instanceof BigDecimal number)) {
                return null;
            }
            sum = sum.add(number.multiply(BigDecimal.valueOf(term.sign())));
        }
        return sum;
    }

    /** Whether everything is meant to be met. */
    boolean isGood() {
        return mood.isGood();
    }

    /** Whether what is attested holds. */
    boolean holds() {
        return !dice.chance(mood.bad);
    }
}
