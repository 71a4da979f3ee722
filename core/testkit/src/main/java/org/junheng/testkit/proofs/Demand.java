package org.junheng.testkit.proofs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Relation;

/**
 * What a view really asks under the name of a criterion: less than the criterion where another replaces it or an allowance helps.
 *
 * @param view the view
 * @param own what the criterion asks by itself, which is what its finding says
 * @param asked what is asked
 */
record Demand(ViewFragment view, Asked own, Asked asked) {
    /**
     * All demands of a view. Left out are data checks, allowances, what only a composite counts, and what is outside.
     */
    static List<Demand> of(ViewFragment view) {
        Set<String> counted = counted(view);
        Layering layers = new Layering(view);
        List<Demand> demands = new ArrayList<>();
        view.all()
                .filter(each -> !each.clause().criterion().isCheck()
                        && !each.clause().criterion().is(Relation.Kind.RELAXES)
                        && !counted.contains(each.id()))
                .forEach(each -> add(view, layers, each, demands));
        return demands;
    }

    private static void add(ViewFragment view, Layering layers, Asked own, List<Demand> demands) {
        try {
            demands.add(new Demand(view, own, layers.deciding(own)));
        } catch (OutsideException e) {
            view.leaveOut(own.clause(), e.reason());
        }
    }

    /** The items of composites, and what stands in for them. */
    private static Set<String> counted(ViewFragment view) {
        Set<String> counted = new HashSet<>();
        view.criteria()
                .filter(Composites::isOne)
                .forEach(composite -> view.criteria()
                        .filter(each -> isItem(view, composite, each))
                        .forEach(each -> counted.add(each.id())));
        boolean more = true;
        while (more) {
            more = counted.addAll(view.criteria()
                    .filter(each -> each.layered().filter(counted::contains).isPresent())
                    .map(Criterion::id)
                    .toList());
        }
        return counted;
    }

    private static boolean isItem(ViewFragment view, Criterion composite, Criterion each) {
        boolean isOfPack =
                view.clause(composite.id()).pack().equals(view.clause(each.id()).pack());
        return isOfPack
                && each.selector().type().equals("SectionIndicator")
                && composite
                        .selector()
                        .field("group")
                        .filter(group -> group.equals(each.group()))
                        .isPresent()
                && each.selector().field("scope").isEmpty()
                && (each.selector().stage().isEmpty()
                        || each.selector().stage().equals(composite.selector().stage()));
    }

    /** Whether somebody can fail it on the day of its view. */
    boolean canFail() {
        return Leeways.canFail(own.clause(), view.day());
    }

    /** Whether two speak about some common fact, whatever else they have in common. */
    boolean shares(Demand other) {
        Set<Figure> figures = facts();
        return other.facts().stream().anyMatch(figures::contains);
    }

    private Set<Figure> facts() {
        Set<Figure> figures = new HashSet<>(asked.isKept().figures());
        figures.removeIf(each -> each.place().holder().equals(Figure.ATTRIBUTE));
        return figures;
    }

    /** Those of some demands that share a fact with this one, or with one that does, and so on. */
    List<Demand> related(List<Demand> all) {
        List<Demand> found = new ArrayList<>(List.of(this));
        for (int place = 0; place < found.size(); place++) {
            Demand next = found.get(place);
            all.stream()
                    .filter(each -> !found.contains(each) && next.shares(each))
                    .forEach(found::add);
        }
        return found.subList(1, found.size());
    }

    /** For the engine. */
    Seen seen() {
        return new Seen(view, own);
    }

    /** The demands about one kind of subject. */
    static Stream<Demand> about(List<Demand> demands, About about) {
        return demands.stream().filter(each -> each.own.about().equals(about));
    }
}
