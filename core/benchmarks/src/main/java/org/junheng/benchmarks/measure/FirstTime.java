package org.junheng.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.benchmarks.contenders.Junheng;
import org.junheng.benchmarks.handwritten.HandWritten;
import org.junheng.benchmarks.work.Task;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierCheck;

/**
 * What a dossier costs when it is evaluated for the first time, when its figures are set out as columns, and again: for another
 * date, by another pack. Everything else that is measured here is measured again and again over the same dossiers.
 */
public final class FirstTime {
    private final ComplianceEvaluator work;
    private final List<Dossier> counties;
    private final Throughput.Effort effort;

    /** Measures W over some counties. */
    public FirstTime(ComplianceEvaluator work, List<Dossier> counties, Throughput.Effort effort) {
        this.work = work;
        this.counties = counties;
        this.effort = effort;
    }

    /** Prints the table. */
    public void print() {
        Task hand = HandWritten.reference().over(counties);
        double[][] rounds = IntStream.range(-effort.rounds(), effort.rounds())
                .mapToObj(round -> round(hand))
                .skip(effort.rounds())
                .toArray(double[][]::new);
        Table table = new Table("first", "W, each dossier for the first time and again", "", "schools/CPU s", "ratio");
        row(table, "Java by hand, one object each from dossiers", rounds, 2);
        row(table, "Junheng, for the first time", rounds, 0);
        row(table, "Junheng, again", rounds, 1);
        table.save();
    }

    private void row(Table table, String name, double[][] rounds, int place) {
        double nanos = median(rounds, place);
        long schools =
                counties.stream().mapToLong(each -> each.schools().size()).sum();
        table.row(name, String.format(Locale.ROOT, "%,.0f", schools * 1e9 / nanos), median(rounds, 2) / nanos);
    }

    private static double median(double[][] rounds, int place) {
        return Median.of(DoubleStream.of(IntStream.range(0, rounds.length)
                        .mapToDouble(round -> rounds[round][place])
                        .toArray()))
                .value();
    }

    private double[] round(Task hand) {
        List<Dossier> fresh = counties.stream().map(this::copy).toList();
        Task task = Junheng.ofWork(work, Junheng.Depth.OUTCOMES).over(fresh);
        return new double[] {nanos(task), nanos(task), nanos(hand)};
    }

    private static double nanos(Task task) {
        Cost before = Cost.now();
        task.run();
        return Cost.now().since(before).thread();
    }

    /** The same dossier, checked like one that was read from a file. */
    private Dossier copy(Dossier from) {
        Dossier.Builder copy = Dossier.builder(from.county())
                .asOf(from.asOf().orElse(null))
                .reported(from.reported())
                .attestations(from.attestations());
        from.schools().forEach(copy::school);
        Dossier made = copy.build();
        DossierCheck.require(made, work.known());
        return made;
    }
}
