package org.junheng.report;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;

/**
 * A row of the table of coefficients of variation (差异系数): what the official form shows of one indicator and stage, and what was
 * found about it.
 *
 * @param name the indicator's name; of a composite the criterion's
 * @param stage the stage
 * @param statistic what the schools give; empty: a figure that the county published, or a composite
 * @param finding what was found; empty: nothing is required
 */
public record Variation(String name, Stage stage, Optional<Statistic> statistic, Optional<Finding> finding) {
    private static final Set<String> TYPES = Set.of("InterSchoolVariation", "CompositeVariation");

    /**
     * The rows of one view by stage. A stage of which its document requires nothing has none: it would only puzzle its reader.
     *
     * @param packs the packs that were used, by id
     */
    public static List<Variation> of(Map<String, Pack> packs, List<Statistic> statistics, List<Finding> findings) {
        Rows rows = new Rows(packs, statistics);
        List<Finding> judged = findings.stream()
                .filter(each -> each.supersededBy() == null && rows.isVariation(each))
                .toList();
        return Stream.of(Stage.values())
                .map(stage -> judged.stream()
                        .filter(each -> each.subject().stage() == stage)
                        .toList())
                .filter(each -> !each.isEmpty())
                .map(rows::of)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The ids of the criteria about coefficients of variation. */
    public static Set<String> criteria(Collection<Pack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.criteria().stream())
                .filter(each -> TYPES.contains(each.selector().type()))
                .map(Criterion::id)
                .collect(Collectors.toSet());
    }

    /** The county's mean; empty if it is not known. */
    public Optional<Finding.Measured> mean() {
        return statistic.map(Statistic::mean);
    }

    /** The coefficient; a published figure is what was judged, where the schools give none. */
    public Optional<Finding.Measured> coefficient() {
        return finding.map(Finding::measured).or(() -> statistic.map(Statistic::variation));
    }

    /** What is required of it; empty if nothing is. */
    public Optional<Finding.Required> required() {
        return finding.map(Finding::required);
    }

    /** How many schools have no value. */
    public long schoolsWithoutValue() {
        return statistic.stream()
                .flatMap(each -> each.missing().stream())
                .map(each -> each.substring(0, Math.max(0, each.indexOf('/'))))
                .distinct()
                .count();
    }

    /**
     * Makes the rows of one view.
     *
     * @param packs by id
     * @param statistics of the view
     */
    private record Rows(Map<String, Pack> packs, List<Statistic> statistics) {
        List<Variation> of(List<Finding> judged) {
            Stage stage = judged.get(0).subject().stage();
            List<Variation> rows = new ArrayList<>();
            List<Finding> left = new ArrayList<>(judged);
            for (Statistic statistic : statistics) {
                if (statistic.stage() == stage) {
                    Optional<Finding> finding = take(statistic.indicator(), left);
                    rows.add(new Variation(statistic.name(), statistic.stage(), Optional.of(statistic), finding));
                }
            }
            // what a county published without its schools, and composites
            left.stream()
                    .sorted(comparingInt(this::position))
                    .map(each -> new Variation(name(each), statisticStage(each), Optional.empty(), Optional.of(each)))
                    .forEach(rows::add);
            return rows;
        }

        /** The first finding about an indicator, which is left no longer. */
        private static Optional<Finding> take(String indicator, List<Finding> left) {
            for (int i = 0; i < left.size(); i++) {
                if (indicator.equals(left.get(i).subject().item())) {
                    return Optional.of(left.remove(i));
                }
            }
            return Optional.empty();
        }

        private static Stage statisticStage(Finding finding) {
            return Optional.ofNullable(finding.subject().stage()).orElseThrow();
        }

        boolean isVariation(Finding finding) {
            return finding.subject().type() == Subject.Type.COUNTY
                    && finding.subject().stage() != null
                    && criterion(finding)
                            .filter(each -> TYPES.contains(each.selector().type()))
                            .isPresent();
        }

        private Optional<Criterion> criterion(Finding finding) {
            return Optional.ofNullable(packs.get(finding.pack()))
                    .flatMap(pack -> pack.criteria().stream()
                            .filter(each -> each.id().equals(finding.criterion()))
                            .findFirst());
        }

        private String name(Finding finding) {
            return indicators(finding)
                    .filter(each -> each.code().equals(finding.indicator()))
                    .map(IndicatorDefinition::name)
                    .findFirst()
                    .or(() -> criterion(finding).map(Criterion::title))
                    .orElse(finding.criterion());
        }

        /** Where its indicator stands among those of the pack; composites stand behind them. */
        private int position(Finding finding) {
            List<String> codes = indicators(finding)
                    .map(IndicatorDefinition::code)
                    .distinct()
                    .toList();
            int position = finding.indicator() == null ? -1 : codes.indexOf(finding.indicator());
            return position < 0 ? codes.size() : position;
        }

        private Stream<IndicatorDefinition> indicators(Finding finding) {
            Pack pack = packs.get(finding.pack());
            return pack == null ? Stream.empty() : pack.indicators().stream();
        }
    }
}
