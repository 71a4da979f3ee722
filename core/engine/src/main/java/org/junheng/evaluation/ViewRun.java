package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.Reported;
import org.junheng.indicators.Column;
import org.junheng.indicators.Stage;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Level;
import org.junheng.packs.PendingClause;
import org.junheng.packs.Population;

/** One view evaluated for one batch of counties as of one date. */
final class ViewRun {
    private final View view;
    private final List<Dossier> batch;
    private final Map<String, JudgedBy> inForce;
    private final Recorder recorder;
    private final Map<RowsKey, SectionRows> rows = new HashMap<>();
    private final Map<ColumnKey, VariationColumn> columns = new HashMap<>();
    private final Layers layers;
    private final EvaluationBudget budget;
    private final SelectedColumns selected;

    ViewRun(View view, List<Dossier> batch, LocalDate date, EvaluationBudget budget) {
        this.view = view;
        this.batch = batch;
        this.budget = budget;
        this.selected = new SelectedColumns(batch, date);
        this.inForce = view.inForce(date);
        List<PendingClause> pending = view.packs().stream()
                .flatMap(each -> each.pack().pending().stream())
                .toList();
        this.recorder = new Recorder((by, column) -> new VerdictJudgement(by, column.deciding(), pending));
        this.layers = new Layers(inForce.values(), recorder);
    }

    private record RowsKey(Population population, Stage stage) {}

    /** Compared by hand: the methods that Java makes for records would look at every term, and are slow to make in a short run. */
    private record ColumnKey(Population population, Stage stage, IndicatorDefinition definition) {
        @Override
        public int hashCode() {
            return 31 * definition.code().hashCode() + stage.code().hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ColumnKey key
                    && stage == key.stage
                    && isSame(definition, key.definition)
                    && isSame(population, key.population);
        }

        @SuppressWarnings("ReferenceEquality") // mostly it is the same one
        private static boolean isSame(Object one, Object other) {
            return one == other || one.equals(other);
        }
    }

    /** Evaluates level after level, so that every level sees what the one before has found. */
    ViewResult evaluate() {
        List<RuleBase.Session> sessions = new ArrayList<>();
        try {
            view.packs().forEach(each -> sessions.add(each.rules().open(recorder)));
            for (Level level : Level.values()) {
                for (int i = 0; i < sessions.size(); i++) {
                    sessions.get(i).judge(columns(level, view.packs().get(i)), this::admit);
                    recorder.finish();
                }
                layers.settle();
            }
        } finally {
            sessions.forEach(RuleBase.Session::close);
        }
        refuseSilence();
        return result();
    }

    private boolean admit(Criterion criterion) {
        budget.requireTime(view.pack().id());
        JudgedBy by = inForce.get(criterion.id());
        if (by != null) {
            recorder.begin(by);
        }
        return by != null;
    }

    private void refuseSilence() {
        List<String> silent =
                inForce.keySet().stream().filter(id -> !recorder.hasSpoken(id)).toList();
        if (!silent.isEmpty()) {
            throw new SilentCriterionException(view.pack().id(), silent);
        }
    }

    private ViewResult result() {
        List<VerdictJudgement> verdicts = new ArrayList<>();
        for (String id : inForce.keySet()) {
            VerdictJudgement verdict = recorder.verdict(id);
            if (verdict != null) {
                verdicts.add(verdict);
            }
        }
        PackRules applied = view.packs().get(view.packs().size() - 1);
        List<VariationColumn> statistics = new ArrayList<>();
        for (Stage stage : variationStages()) {
            statistics.addAll(ratios(applied, stage));
        }
        return new ViewResult(judgements(), verdicts, statistics);
    }

    /** A local pack that only adds to a method is shown the statistics of that method. */
    private Set<Stage> variationStages() {
        Set<Stage> stages = java.util.EnumSet.noneOf(Stage.class);
        view.packs().forEach(each -> stages.addAll(each.variationStages()));
        return stages;
    }

    /** All judgements so far, in the order of the catalogue and then of the columns. */
    private List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        inForce.keySet()
                .forEach(id -> recorder.judgements(id).stream()
                        .sorted(java.util.Comparator.comparing(Judgement::key))
                        .forEach(judgements::add));
        return judgements;
    }

    private Collection<Column> columns(Level level, PackRules pack) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : pack.stages()) {
            switch (level) {
                case SECTION -> addSectionColumns(pack, stage, columns);
                case SCHOOL -> columns.addAll(items(pack, stage));
                case COUNTY -> addCountyColumns(pack, stage, columns);
                case TOTAL, VERDICT -> {}
            }
        }
        columns.addAll(selected.of(pack, level));
        addColumnsWithoutStage(level, pack, columns);
        return columns;
    }

    private void addColumnsWithoutStage(Level level, PackRules pack, List<Column> columns) {
        switch (level) {
            case SECTION -> {}
            case SCHOOL ->
                columns.add(EvidenceColumn.ofSchools(batch, pack.pack().population()));
            case COUNTY -> columns.add(EvidenceColumn.ofCounties(batch));
            case TOTAL -> columns.addAll(countyItems(pack));
            case VERDICT -> columns.add(new CountyColumn(batch, judgements()));
        }
    }

    private List<VariationColumn> variations(PackRules pack, Stage stage) {
        Population population = pack.pack().population();
        return pack.indicators(stage).stream()
                .map(definition -> columns.computeIfAbsent(
                        new ColumnKey(population, stage, definition), key -> variation(pack, key)))
                .toList();
    }

    /** Those that are ratios and belong to a group; of plain sums, and beside the groups, no variation is judged. */
    private List<VariationColumn> ratios(PackRules pack, Stage stage) {
        return variations(pack, stage).stream()
                .filter(each -> !each.values().definition().denominator().isEmpty()
                        && !each.values().definition().group().isEmpty())
                .toList();
    }

    private VariationColumn variation(PackRules pack, ColumnKey key) {
        SectionRows counted = rows.computeIfAbsent(
                new RowsKey(key.population, key.stage), each -> SectionRows.of(batch, each.population, each.stage));
        SectionColumn values = new SectionColumn(batch, key.definition, pack.dictionary(), key.stage, counted, "");
        return new VariationColumn(batch, values, pack.pack().variationDecimals(), columns.size());
    }

    /** One column for each group of the pack that has items in force for the stage. */
    private List<ItemsColumn> items(PackRules pack, Stage stage) {
        Map<String, List<SectionJudgement>> byGroup = new java.util.TreeMap<>();
        for (Criterion criterion : pack.pack().criteria()) {
            String group = criterion.group();
            JudgedBy by = inForce.get(criterion.id());
            if (group != null && by != null) {
                for (Judgement judgement : recorder.judgements(criterion.id())) {
                    if (judgement instanceof SectionJudgement item
                            && item.column().stage() == stage
                            && item.column().scope().isEmpty()) {
                        byGroup.computeIfAbsent(group, key -> new ArrayList<>()).add(item);
                    }
                }
            }
        }
        return byGroup.entrySet().stream()
                .map(entry -> new ItemsColumn(
                        batch,
                        entry.getKey(),
                        stage,
                        entry.getValue().get(0).column().rows(),
                        entry.getValue()))
                .toList();
    }

    /** One column for each group of the pack that has criteria about the county in force. */
    private List<CountyItemsColumn> countyItems(PackRules pack) {
        Map<String, List<Judgement>> byGroup = new java.util.TreeMap<>();
        for (Criterion criterion : pack.pack().criteria()) {
            String group = criterion.group();
            if (group != null && criterion.level() == Level.COUNTY && inForce.containsKey(criterion.id())) {
                byGroup.computeIfAbsent(group, key -> new ArrayList<>()).addAll(recorder.judgements(criterion.id()));
            }
        }
        return byGroup.entrySet().stream()
                .map(entry -> new CountyItemsColumn(batch, entry.getKey(), entry.getValue()))
                .toList();
    }

    private void addSectionColumns(PackRules pack, Stage stage, List<Column> columns) {
        for (VariationColumn each : variations(pack, stage)) {
            if (pack.asks("SectionIndicator", stage, each.code())) {
                columns.add(each.values());
            }
        }
    }

    private void addCountyColumns(PackRules pack, Stage stage, List<Column> columns) {
        List<VariationColumn> variations = ratios(pack, stage);
        for (VariationColumn each : variations) {
            if (pack.asks("InterSchoolVariation", stage, each.code())) {
                columns.add(each);
            }
        }
        List<CompositeColumn> composites = composites(stage, variations);
        if (pack.asks("CompositeVariation", stage, "")) {
            columns.addAll(composites);
        }
        if (pack.asks("ReportedStatistic", stage, "")) {
            addReported(stage, variations, composites, columns);
        }
    }

    private List<CompositeColumn> composites(Stage stage, List<VariationColumn> variations) {
        Set<String> groups = new LinkedHashSet<>();
        variations.forEach(each -> groups.add(each.group()));
        return groups.stream()
                .map(group -> new CompositeColumn(
                        batch,
                        group,
                        stage,
                        variations.stream()
                                .filter(each -> each.group().equals(group))
                                .toList()))
                .toList();
    }

    private void addReported(
            Stage stage, List<VariationColumn> variations, List<CompositeColumn> composites, List<Column> columns) {
        for (Reported.Statistic statistic : Reported.Statistic.values()) {
            boolean composite = statistic == Reported.Statistic.COMPOSITE_CV;
            columns.add(new ReportedColumn(batch, statistic, stage, composite ? composites : variations));
        }
    }
}
