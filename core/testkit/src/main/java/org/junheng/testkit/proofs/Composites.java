package org.junheng.testkit.proofs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;

/** Reads {@code reaches(6).ofThe(7).theRestAtLeast(0.85)}: so many items are met, and no other is below a share of its limit. */
final class Composites {
    private final Reading reading;
    private final ViewFragment view;

    /** Of one pack in a view. */
    Composites(Reading reading, ViewFragment view) {
        this.reading = reading;
        this.view = view;
    }

    /** Whether a criterion is one. */
    static boolean isOne(Criterion criterion) {
        return criterion.selector().type().equals("SectionItems");
    }

    /**
     * What one asks.
     *
     * @throws OutsideException if formulas cannot say it
     */
    Asked read(Criterion criterion) {
        Stage stage = criterion.selector().stage().orElseThrow(() -> new OutsideException("outside.nothing"));
        String group = criterion.selector().field("group").orElseThrow();
        List<Asked> items = items(stage, group);
        if (items.size() != number(criterion, 1).intValueExact()) {
            throw new OutsideException("outside.items", items.size(), number(criterion, 1));
        }
        Rational share = Rational.of(number(criterion, 2));
        Layering layers = new Layering(view);
        List<Formula> met = items.stream().map(layers::met).toList();
        List<Formula> all =
                new ArrayList<>(List.of(new Formula.Count(number(criterion, 0).intValueExact(), met)));
        List<Formula> judgeable = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            all.add(Formula.any(met.get(place), layers.reaches(items.get(place), share)));
            judgeable.add(layers.judgeable(items.get(place)));
        }
        About about = About.section(stage);
        return new Asked(
                reading.clause(criterion),
                about,
                "",
                new Membership(reading.sight(), Optional.empty(), about).applies(),
                new Formula.All(judgeable),
                new Formula.All(all),
                Optional.empty());
    }

    private static BigDecimal number(Criterion criterion, int word) {
        return new BigDecimal(criterion.requirement().get(word).arguments().get(0));
    }

    /** The items that the engine counts: those of the group and pack about all sections of the stage. */
    private List<Asked> items(Stage stage, String group) {
        List<Asked> items = new ArrayList<>();
        for (Criterion each : reading.sight().pack().criteria()) {
            if (isItem(each, stage, group)) {
                refuse(each);
                items.addAll(view.of(each.id()).stream()
                        .filter(one -> one.about().equals(About.section(stage)))
                        .toList());
            }
        }
        return items;
    }

    private boolean isItem(Criterion each, Stage stage, String group) {
        return group.equals(each.group())
                && view.isInForce(each.id())
                && each.selector().type().equals("SectionIndicator")
                && each.selector().field("scope").isEmpty()
                && each.selector().stage().map(stage::equals).orElse(true);
    }

    private void refuse(Criterion item) {
        boolean isLoose = !item.leeway().isNone()
                || item.isCheck()
                || !reading.sight().pack().binding();
        if (isLoose || view.outside(item.id()).isPresent()) {
            throw new OutsideException("outside.item", item.id());
        }
    }
}
