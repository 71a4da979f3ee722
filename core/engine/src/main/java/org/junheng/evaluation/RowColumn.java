package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Outcome;
import org.junheng.indicators.ClassIndicator;
import org.junheng.indicators.CountyIndicator;
import org.junheng.indicators.Ratios;
import org.junheng.indicators.RecordIndicator;
import org.junheng.indicators.SchoolIndicator;
import org.junheng.indicators.Stage;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Years;

/** One indicator of every county, school, class or record in a scope. */
abstract class RowColumn implements Numbers {
    private final IndicatorDefinition definition;
    private final Dictionary dictionary;
    private final String scope;
    private final @Nullable Stage stage;
    private final RowsByCounty<Row> rows;
    private final @Nullable Integer open;
    private @Nullable Ratios values;

    private RowColumn(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
        this.definition = definition;
        this.dictionary = pack.dictionary();
        this.scope = where.scope;
        this.stage = where.stage;
        this.open = openYear(definition, where.date);
        this.rows = batch.of(pack, definition.holder(), scope, stage);
    }

    /**
     * What narrows the subjects.
     *
     * @param scope a scope of the pack; empty: none
     * @param stage a stage; null: none
     * @param date the day of the evaluation
     */
    record Where(String scope, @Nullable Stage stage, LocalDate date) {}

    /** The first year that is added up but has not ended; null if there is none. */
    private static @Nullable Integer openYear(IndicatorDefinition definition, LocalDate date) {
        return Stream.concat(definition.numerator().stream(), definition.denominator().stream())
                .flatMap(term -> YearSum.parse(term.fact()).stream())
                .flatMap(sum -> sum.years().all().stream())
                .filter(year -> Years.isOpen(year, date))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The column that an indicator of this holder has. */
    static RowColumn of(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
        return switch (definition.holder()) {
            case FactDefinition.COUNTY -> new OfCounties(batch, pack, definition, where);
            case FactDefinition.SCHOOL -> new OfSchools(batch, pack, definition, where);
            case IndicatorDefinition.CLASS -> new OfClasses(batch, pack, definition, where);
            default -> new OfRecords(batch, pack, definition, where);
        };
    }

    public final String code() {
        return definition.code();
    }

    public final String scope() {
        return scope;
    }

    @Override
    public final @Nullable Stage stage() {
        return stage;
    }

    @Override
    public final String key() {
        return code() + "/" + scope + "/" + (stage == null ? "" : stage.code());
    }

    final IndicatorDefinition definition() {
        return definition;
    }

    final RowsByCounty<Row> rows() {
        return rows;
    }

    final Row row(int row) {
        return rows.rows().get(row);
    }

    final Ratios values() {
        Ratios computed = values;
        if (computed == null) {
            computed = new RowValues(definition, dictionary).over(rows.rows());
            values = computed;
        }
        return computed;
    }

    /** The year that makes it too early to judge; null if nothing does. */
    final @Nullable Integer open() {
        return open;
    }

    final RowMeasure measure(int row) {
        return measure(row(row));
    }

    final RowMeasure measure(Row row) {
        return new RowMeasure(definition, dictionary, row);
    }

    final FactDefinition fact(String code) {
        return dictionary.find(definition.holder(), code).orElseThrow();
    }

    @Override
    public final RowJudgement judge(JudgedBy by, Requirement requirement) {
        return new RowJudgement(by, this, requirement, outcomes(requirement));
    }

    final Outcome[] outcomes(Requirement requirement) {
        Outcome[] outcomes = new Outcome[rows.rows().size()];
        if (open != null) {
            Arrays.fill(outcomes, Outcome.NOT_YET_DUE);
            return outcomes;
        }
        Ratios all = values();
        for (int row = 0; row < outcomes.length; row++) {
            outcomes[row] = switch (all.state(row)) {
                case MISSING -> Outcome.NO_DATA;
                case UNDEFINED -> Outcome.UNDECIDED;
                case PRESENT -> requirement.outcome(all.compare(row, requirement.limit()));
            };
        }
        return outcomes;
    }

    /** Of counties. */
    static final class OfCounties extends RowColumn implements CountyIndicator {
        private List<OfCounties> group = List.of();

        private OfCounties(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
            super(batch, pack, definition, where);
        }

        @Override
        public String group() {
            return definition().group();
        }

        /** Holds every number against a fact of the county that states it. */
        Judgement judgeAgreement(JudgedBy by, String stated) {
            return RowAgreementJudgement.of(by, this, fact(stated));
        }

        /** The columns of the same group and scope, this one among them. */
        void among(List<OfCounties> columns) {
            group = columns;
        }

        /** Judges where anything is given; where nothing of this indicator is given but something of its group, it is not asked for. */
        RowJudgement judgeGiven(JudgedBy by, Requirement requirement) {
            Outcome[] outcomes = outcomes(requirement);
            for (int row = 0; row < outcomes.length; row++) {
                int at = row;
                if (!isGiven(row) && group.stream().anyMatch(each -> each.isGiven(at))) {
                    outcomes[row] = Outcome.NOT_APPLICABLE;
                }
            }
            return new RowJudgement(by, this, requirement, outcomes);
        }

        private boolean isGiven(int row) {
            return !measure(row).inputs().isEmpty();
        }
    }

    /** Of schools. */
    private static final class OfSchools extends RowColumn implements SchoolIndicator {
        OfSchools(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
            super(batch, pack, definition, where);
        }
    }

    /** Of classes. */
    private static final class OfClasses extends RowColumn implements ClassIndicator {
        OfClasses(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
            super(batch, pack, definition, where);
        }
    }

    /** Of records. */
    private static final class OfRecords extends RowColumn implements RecordIndicator {
        OfRecords(BatchRows batch, PackRules pack, IndicatorDefinition definition, Where where) {
            super(batch, pack, definition, where);
        }
    }
}
