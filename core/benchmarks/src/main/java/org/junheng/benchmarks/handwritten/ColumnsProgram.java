package org.junheng.benchmarks.handwritten;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.benchmarks.work.Criterion;
import org.junheng.findings.Outcome;
import org.junheng.findings.Verdict.VerdictOutcome;

/** Keeps what is found about sections in columns of numbers, and makes a {@link Found} when somebody asks for it. */
final class ColumnsProgram {
    private final Arithmetic arithmetic;
    private final CountyPart countyPart;
    private final Ratios ratios = new Ratios();

    ColumnsProgram(Arithmetic arithmetic) {
        this.arithmetic = arithmetic;
        countyPart = new CountyPart(arithmetic);
    }

    /**
     * All about a county.
     *
     * @param county the county
     * @param stages the columns of each stage
     * @param others all that is not about sections
     * @param verdict the verdict
     */
    record CountyResult(PlainCounty county, List<Columns> stages, List<Found> others, VerdictOutcome verdict) {
        long findings() {
            long rows = stages.stream().mapToLong(each -> each.met().length).sum();
            return rows * (Criterion.ITEMS + 1) + others.size() + 1;
        }

        Stream<Found> found() {
            return Stream.concat(stages.stream().flatMap(each -> each.found(county)), others.stream());
        }
    }

    /**
     * The sections of one stage.
     *
     * @param stage the stage
     * @param numerators of the seven ratios, section by section
     * @param denominators 0 where a figure is missing
     * @param outcomes of seven ratios and six of seven, section by section
     * @param met how many ratios each section meets
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody else sees them
    record Columns(StageOfWork stage, long[] numerators, long[] denominators, Outcome[] outcomes, byte[] met) {
        static Columns of(StageOfWork stage, int rows) {
            return new Columns(
                    stage,
                    new long[rows * Criterion.ITEMS],
                    new long[rows * Criterion.ITEMS],
                    new Outcome[rows * (Criterion.ITEMS + 1)],
                    new byte[rows]);
        }

        Stream<Found> found(PlainCounty county) {
            List<PlainSection> sections = county.sections(stage.stage());
            return IntStream.range(0, sections.size())
                    .boxed()
                    .flatMap(row -> IntStream.rangeClosed(0, Criterion.ITEMS)
                            .mapToObj(item -> found(sections.get(row).school(), row, item)));
        }

        private Found found(String school, int row, int item) {
            Outcome outcome = outcomes[row * (Criterion.ITEMS + 1) + item];
            if (item == Criterion.ITEMS) {
                return new Found(stage.items(), school, outcome, met[row], met[row] - 6.0);
            }
            int cell = row * Criterion.ITEMS + item;
            double measured = outcome == Outcome.NO_DATA ? Double.NaN : (double) numerators[cell] / denominators[cell];
            return new Found(stage.ratios().get(item), school, outcome, measured, measured - stage.limits()[item]);
        }
    }

    CountyResult judge(PlainCounty county) {
        List<Columns> stages = new ArrayList<>(2);
        List<Found> others = new ArrayList<>(30);
        Verdict verdict = new Verdict();
        for (StageOfWork stage : StageOfWork.ALL) {
            List<PlainSection> sections = county.sections(stage.stage());
            if (sections.isEmpty()) {
                stage.all()
                        .forEach(each -> others.add(
                                new Found(each, county.code(), Outcome.NOT_APPLICABLE, Double.NaN, Double.NaN)));
            } else {
                Variations variations = new Variations(arithmetic);
                stages.add(columns(sections, stage, variations, verdict));
                variations.judge(county, stage, others::add);
            }
        }
        countyPart.judge(county, others::add);
        others.forEach(each -> verdict.add(each.outcome()));
        return new CountyResult(county, stages, others, verdict.outcome());
    }

    private Columns columns(List<PlainSection> sections, StageOfWork stage, Variations variations, Verdict verdict) {
        Columns columns = Columns.of(stage, sections.size());
        for (int row = 0; row < sections.size(); row++) {
            PlainSection section = sections.get(row);
            ratios.of(section);
            variations.add((double) section.students(), ratios);
            System.arraycopy(ratios.numerators, 0, columns.numerators, row * Criterion.ITEMS, Criterion.ITEMS);
            System.arraycopy(ratios.denominators, 0, columns.denominators, row * Criterion.ITEMS, Criterion.ITEMS);
            verdict.add(section(columns, row, stage));
        }
        return columns;
    }

    private Outcome section(Columns columns, int row, StageOfWork stage) {
        int from = row * (Criterion.ITEMS + 1);
        int met = 0;
        int missing = 0;
        boolean belowFloor = false;
        for (int i = 0; i < Criterion.ITEMS; i++) {
            long numerator = ratios.numerators[i];
            long denominator = ratios.denominators[i];
            Outcome outcome = Outcome.MET;
            if (denominator == 0) {
                missing++;
                outcome = Outcome.NO_DATA;
            } else if (arithmetic.compare(
                            numerator, denominator, stage.ratios().get(i).limit(), Criterion.SCALE)
                    >= 0) {
                met++;
            } else {
                outcome = Outcome.NOT_MET;
                belowFloor |=
                        arithmetic.compare(numerator, denominator, stage.floors()[i], StageOfWork.FLOOR_SCALE) < 0;
            }
            columns.outcomes[from + i] = outcome;
        }
        Outcome items = StageOfWork.items(met, missing, belowFloor);
        columns.outcomes[from + Criterion.ITEMS] = items;
        columns.met[row] = (byte) met;
        return items;
    }
}
