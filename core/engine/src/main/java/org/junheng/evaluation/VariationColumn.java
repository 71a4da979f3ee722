package org.junheng.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.facts.School;
import org.junheng.findings.Outcome;
import org.junheng.indicators.InterSchoolVariation;
import org.junheng.indicators.Rational;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.WeightedVariation;

/**
 * The coefficient of variation of one indicator and stage in every county. Where a county hands in no schools, the
 * coefficient that it published stands in.
 */
final class VariationColumn extends CountyNumbers implements InterSchoolVariation {
    private final SectionColumn values;
    private final int decimals;
    private final String key;

    /** A column; its position among the indicators of the stage keeps the order of the law. */
    VariationColumn(List<Dossier> batch, SectionColumn values, int decimals, int position) {
        super(batch, values.stage());
        this.values = values;
        this.decimals = decimals;
        String place = Integer.toString(position);
        this.key = values.stage().code() + "/" + "0".repeat(Math.max(0, 4 - place.length())) + place + "/" + code();
    }

    @Override
    public String code() {
        return values.code();
    }

    @Override
    public String group() {
        return values.definition().group();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    String title() {
        return Wording.variationOf(values.definition().name());
    }

    @Override
    String item() {
        return code();
    }

    @Override
    int decimals() {
        return decimals;
    }

    @Override
    Map<String, String> inputs(int county) {
        Map<String, String> inputs = new LinkedHashMap<>();
        if (isComputable(county)) {
            Rational mean = variation(county).mean();
            inputs.put("sections", Integer.toString(sections(county)));
            inputs.put("mean", mean.rounded(values.definition().decimals()).toPlainString());
        }
        return inputs;
    }

    SectionColumn values() {
        return values;
    }

    @Override
    Outcome outcome(int county, Requirement requirement) {
        if (!isComputable(county)) {
            // what is missing is only looked for when a finding names it
            return sections(county) > 0 ? absence(county) : super.outcome(county, requirement);
        }
        WeightedVariation variation = variation(county);
        return variation.isDefined()
                ? requirement.outcome(variation.compareTo(requirement.limit()))
                : Outcome.UNDECIDED;
    }

    @Override
    CountyFigure figure(int county) {
        if (isComputable(county)) {
            WeightedVariation variation = variation(county);
            return variation.isDefined()
                    ? CountyFigure.of(variation.root())
                    : CountyFigure.absent(Outcome.UNDECIDED, List.of());
        }
        if (sections(county) > 0) {
            return CountyFigure.absent(absence(county), missing(county));
        }
        Dossier dossier = batch().get(county);
        if (!dossier.schools().isEmpty()) {
            return CountyFigure.absent(Outcome.NOT_APPLICABLE, List.of());
        }
        return dossier.reported(Reported.Statistic.CV, code(), values.stage())
                .map(CountyFigure::published)
                .orElseGet(() -> CountyFigure.absent(Outcome.NO_DATA, List.of(Wording.SCHOOLS)));
    }

    WeightedVariation variation(int county) {
        SectionRows rows = values.rows();
        return new WeightedVariation(values.values(), rows.students(), rows.from(county), rows.to(county));
    }

    int sections(int county) {
        return values.rows().to(county) - values.rows().from(county);
    }

    /** Whether the county has sections, and every one a value. */
    boolean isComputable(int county) {
        for (int row = values.rows().from(county); row < values.rows().to(county); row++) {
            if (values.values().state(row) != Ratios.State.PRESENT) {
                return false;
            }
        }
        return sections(county) > 0;
    }

    /** The sections without a value, school by school. */
    List<Missing> missing(int county) {
        List<Missing> missing = new ArrayList<>();
        for (int row = values.rows().from(county); row < values.rows().to(county); row++) {
            School school = values.rows().school(row);
            values.measure(row).missing().forEach(fact -> missing.add(Missing.of(school, fact)));
        }
        return missing;
    }

    /** Why a county with sections has no coefficient: a figure is missing, or else one of its values does not exist. */
    private Outcome absence(int county) {
        for (int row = values.rows().from(county); row < values.rows().to(county); row++) {
            if (values.values().state(row) == Ratios.State.MISSING) {
                return Outcome.NO_DATA;
            }
        }
        return Outcome.UNDECIDED;
    }

    /** The county's mean. */
    CountyFigure mean(int county) {
        return isComputable(county) ? CountyFigure.of(variation(county).mean()) : figure(county);
    }
}
