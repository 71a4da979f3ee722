package org.junheng.compiler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Scope;
import org.junheng.packs.Word;

/**
 * What some packs use of dictionaries, whoever's: the codes of facts, indicators and kinds of records, the groups, and the
 * scopes. Two holders with one code are not told apart.
 *
 * @param byRules codes of facts and indicators that rules name
 * @param byOthers codes that indicators and scopes are made of
 * @param groups groups of indicators that rules judge as a whole
 * @param scopes codes of scopes
 */
record Mentions(Set<String> byRules, Set<String> byOthers, Set<String> groups, Set<String> scopes) {
    /** Between the parts of {@code special-room[use=music]} and of {@code x[previous]}. */
    private static final Pattern MARKS = Pattern.compile("[\\[\\]=]");

    private static final Set<String> OF_FACTS = Set.of("notAfter", ColumnType.AGREES_WITH);

    static Mentions of(List<Pack> packs) {
        Mentions mentions = new Mentions(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (Pack pack : packs) {
            pack.criteria().forEach(mentions::add);
            pack.indicators().forEach(mentions::add);
            pack.scopes().forEach(mentions::add);
        }
        return mentions;
    }

    private void add(Criterion criterion) {
        criterion.selector().field("code").ifPresent(byRules::add);
        criterion.selector().field("dated").ifPresent(byRules::add);
        criterion.selector().field(ColumnType.RECORD).ifPresent(record -> byRules.addAll(codes(record)));
        criterion.selector().field("group").ifPresent(groups::add);
        criterion.selector().field(ColumnType.SCOPE).ifPresent(scopes::add);
        criterion.requirement().stream()
                .filter(word -> OF_FACTS.contains(word.name()))
                .map(Word::arguments)
                .forEach(byRules::addAll);
    }

    private void add(IndicatorDefinition indicator) {
        indicator.numerator().forEach(term -> byOthers.addAll(codes(term.fact())));
        indicator.denominator().forEach(term -> byOthers.addAll(codes(term.fact())));
    }

    private void add(Scope scope) {
        scope.conditions().forEach(condition -> byOthers.addAll(codes(condition.figure())));
    }

    private static List<String> codes(String written) {
        return List.of(MARKS.split(written));
    }

    boolean hasFact(String code) {
        return byRules.contains(code) || byOthers.contains(code);
    }

    boolean hasIndicator(IndicatorDefinition indicator) {
        // one that only renames a fact of its own name is not used by itself
        boolean inRule = byRules.contains(indicator.code())
                || (!indicator.group().isEmpty() && groups.contains(indicator.group()));
        return inRule || (byOthers.contains(indicator.code()) && !isOfItself(indicator));
    }

    private static boolean isOfItself(IndicatorDefinition indicator) {
        return indicator.numerator().stream()
                .anyMatch(term -> codes(term.fact()).contains(indicator.code()));
    }
}
