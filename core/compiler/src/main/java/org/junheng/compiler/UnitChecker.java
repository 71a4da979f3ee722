package org.junheng.compiler;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junheng.input.Place;
import org.junheng.input.Text;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;

/** Checks that an indicator says its unit if a rule of its pack holds it against a number: 15 what? */
final class UnitChecker {
    /** These hold the indicator itself against the number; a coefficient of variation has no unit. */
    private static final EnumSet<ColumnType> OF_INDICATORS = EnumSet.of(
            ColumnType.SECTION_INDICATOR,
            ColumnType.SCHOOL_INDICATOR,
            ColumnType.CLASS_INDICATOR,
            ColumnType.RECORD_INDICATOR,
            ColumnType.COUNTY_INDICATOR,
            ColumnType.SERIES_INDICATOR);

    private final ParsedPack parsed;

    UnitChecker(ParsedPack parsed) {
        this.parsed = parsed;
    }

    void check() {
        if (parsed.indicators().stream().noneMatch(each -> each.value().unit().isEmpty())) {
            return;
        }
        byte[] content = Objects.requireNonNull(parsed.source().files().get(PackLayout.INDICATORS));
        // the table has been read once, so that nothing is wrong with it
        String text = Text.decode(content, new FileProblems("").of("")).orElseThrow();
        Set<Integer> lines = IndicatorsTable.linesWithoutUnit(text, new FileProblems("").of(""));
        parsed.indicators().stream().filter(each -> lines.contains(each.line())).forEach(this::check);
    }

    private void check(Located<IndicatorDefinition> indicator) {
        Optional<Criterion> comparing = parsed.criteria().stream()
                .filter(each -> isCompared(each, indicator.value()))
                .findFirst();
        comparing.ifPresent(each -> parsed.problems()
                .of(PackLayout.INDICATORS)
                .add(
                        new Place(indicator.line(), 1),
                        "unit",
                        "unit.absent",
                        indicator.value().code(),
                        each.id(),
                        Bound.of(each).orElseThrow().toString()));
    }

    private static boolean isCompared(Criterion criterion, IndicatorDefinition indicator) {
        return Bound.of(criterion).isPresent()
                && OF_INDICATORS.contains(
                        ColumnType.find(criterion.selector().type()).orElseThrow())
                && isAbout(criterion, indicator);
    }

    private static boolean isAbout(Criterion criterion, IndicatorDefinition indicator) {
        Optional<String> code = criterion.selector().field("code");
        return code.isPresent()
                ? code.get().equals(indicator.code())
                : criterion.selector().field("group").equals(Optional.of(indicator.group()));
    }
}
