package org.junheng.testkit.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.PackHead;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.Scope;
import org.junheng.packs.Years;

/** What a pack and its ancestors ask of a county: which facts, around which limits, by which days, attested for which criteria. */
public final class Inquiry {
    private final Dictionary dictionary;
    private final Map<String, List<FactDefinition>> facts = new TreeMap<>();
    private final Set<String> kinds = new TreeSet<>();
    private final List<Aim> aims = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final Set<Integer> years = new TreeSet<>();
    private final Set<Integer> sizes = new TreeSet<>();
    private final Map<String, String> attestable = new TreeMap<>();
    private final List<IndicatorDefinition> compared = new ArrayList<>();

    private Inquiry(List<Pack> line) {
        dictionary = Dictionary.of(
                        line.stream().flatMap(each -> each.facts().stream()).toList())
                .withWords(
                        ProcedureStep.HOLDER,
                        ProcedureStep.STEP,
                        line.stream()
                                .flatMap(each -> each.procedure().codes().stream())
                                .distinct()
                                .toList());
        dictionary
                .all()
                .forEach(each -> facts.computeIfAbsent(each.holder(), holder -> new ArrayList<>())
                        .add(each));
        for (Pack pack : line) {
            attestable.putAll(PackHead.of(pack).attestable());
            pack.scopes().forEach(this::learn);
            sizes.add(pack.population().teachingPointsFrom());
            pack.criteria().forEach(each -> learn(pack, line, each));
            pack.indicators().stream()
                    .filter(each -> each.holder().equals(FactDefinition.SECTION)
                            && !each.group().isEmpty()
                            && !each.denominator().isEmpty())
                    .forEach(compared::add);
        }
        facts.keySet().stream()
                .filter(each -> each.contains("/") && !each.endsWith(FactDefinition.SERIES))
                .forEach(kinds::add);
    }

    /** What a pack asks, its ancestors first in the list. */
    public static Inquiry of(List<Pack> line) {
        return new Inquiry(line);
    }

    private void learn(Scope scope) {
        scope.conditions().stream()
                .filter(each -> each.comparator() != null)
                .forEach(each -> number(each.value()).ifPresent(sizes::add));
    }

    private void learn(Pack pack, List<Pack> line, Criterion criterion) {
        String limit =
                criterion.requirement().get(0).arguments().stream().findFirst().orElse("");
        criterion.selector().field("years").flatMap(Years::parse).ifPresent(each -> years.addAll(each.all()));
        if (limit.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            days.add(LocalDate.parse(limit));
        }
        LocalDate due = criterion.leeway().due();
        if (due != null) {
            days.add(due);
        }
        if (limit.matches("[0-9]+(\\.[0-9]+)?")) {
            int side = side(criterion.requirement().get(0).name());
            indicators(pack, line, criterion).forEach(each -> aim(each, limit, side));
        }
    }

    private static int side(String word) {
        return switch (word) {
            case "atLeast" -> 1;
            case "moreThan" -> 2;
            case "atMost" -> -1;
            case "lessThan" -> -2;
            default -> 0;
        };
    }

    private void aim(IndicatorDefinition indicator, String limit, int side) {
        aims.add(new Aim(indicator, new java.math.BigDecimal(limit), side));
        if (indicator.numerator().stream().allMatch(each -> each.fact().equals(IndicatorDefinition.STUDENTS))) {
            number(limit).ifPresent(sizes::add);
        }
    }

    /** The indicators that a criterion judges: its pack's own before those of its ancestors. */
    private static List<IndicatorDefinition> indicators(Pack pack, List<Pack> line, Criterion criterion) {
        Optional<String> code = criterion.selector().field("code");
        Optional<String> group = criterion.selector().field("group");
        Map<String, IndicatorDefinition> found = new LinkedHashMap<>();
        for (Pack each : line.subList(0, line.indexOf(pack) + 1)) {
            each.indicators().stream()
                    .filter(one -> code.map(one.code()::equals)
                            .orElseGet(() -> group.map(one.group()::equals).orElse(false)))
                    .forEach(one -> found.put(one.code() + one.stage() + one.holder(), one));
        }
        return List.copyOf(found.values());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** The facts that may be given. */
    public Dictionary dictionary() {
        return dictionary;
    }

    /** The facts of a holder such as {@code school}. */
    List<FactDefinition> facts(String holder) {
        return facts.getOrDefault(holder, List.of());
    }

    /** Kinds of records of an owner, without the owner's name. */
    List<String> kinds(String owner) {
        return kinds.stream()
                .filter(each -> each.startsWith(owner + "/"))
                .map(each -> each.substring(owner.length() + 1))
                .toList();
    }

    /** The limits of what is measured for a holder. */
    List<Aim> aims(String holder) {
        return aims.stream()
                .filter(each -> each.indicator().holder().equals(holder))
                .toList();
    }

    /** Days by which something must be done. */
    List<LocalDate> days() {
        return days;
    }

    /** Years that rules name. */
    Set<Integer> years() {
        return years;
    }

    /** Numbers of students at which something changes. */
    List<Integer> sizes() {
        return sizes.stream().filter(each -> each > 0).toList();
    }

    /** Criteria that can be attested, with whom they are about. */
    Map<String, String> attestable() {
        return attestable;
    }

    /** The indicators whose coefficients a county may publish. */
    List<IndicatorDefinition> compared() {
        return compared;
    }

    /**
     * An indicator and a number at which its outcome changes.
     *
     * @param indicator the indicator
     * @param limit the number
     * @param side 1 if more is good, 2 if the limit itself is not, the same below 0 if less is; 0 if only the limit is
     */
    record Aim(IndicatorDefinition indicator, java.math.BigDecimal limit, int side) {}
}
