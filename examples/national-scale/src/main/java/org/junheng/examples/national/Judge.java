package org.junheng.examples.national;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.junheng.ComplianceEvaluator;
import org.junheng.EvaluationLimitException;
import org.junheng.PackSelectionException;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.input.InvalidInputException;

/**
 * Evaluates the dossiers of one task, batch by batch: faster than one by one, and with no more than a batch in memory. A dossier that
 * cannot be evaluated is told so, and does not keep others from being evaluated.
 */
final class Judge implements Iterator<Judged> {
    /** As many as the rules are fired over at once; more would only take memory. */
    private static final int MOST_COUNTIES = 50;
    /** Of JSON; a county larger than that is a batch of its own. */
    private static final long MOST_BYTES = 4L << 20;

    private final Iterator<Row> dossiers;
    private final String label;
    private final ComplianceEvaluator evaluator;
    private final List<LocalDate> dates;
    private final Deque<Judged> ready = new ArrayDeque<>();

    /**
     * A judge.
     *
     * @param dossiers rows of the {@link DossierTable}
     * @param dates the dates that each is evaluated for; none: its own
     */
    Judge(Iterator<Row> dossiers, PackSet packs, List<LocalDate> dates) {
        this.dossiers = dossiers;
        this.label = packs.label();
        this.evaluator = packs.evaluator();
        this.dates = dates;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && dossiers.hasNext()) {
            judge(batch());
        }
        return !ready.isEmpty();
    }

    /** The next one, of which this judge keeps nothing: its findings may be large. */
    @Override
    public Judged next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private List<Row> batch() {
        List<Row> rows = new ArrayList<>();
        long bytes = 0;
        while (dossiers.hasNext() && rows.size() < MOST_COUNTIES && bytes < MOST_BYTES) {
            Row row = dossiers.next();
            rows.add(row);
            bytes += row.<byte[]>getAs("dossier").length;
        }
        return rows;
    }

    private void judge(List<Row> rows) {
        NavigableMap<LocalDate, List<Read>> byDate = new TreeMap<>();
        for (Row row : rows) {
            try {
                Read read = new Read(row, evaluator.reader().read(row.<byte[]>getAs("dossier"), row.getAs("source")));
                datesOf(read)
                        .forEach(date -> byDate.computeIfAbsent(date, each -> new ArrayList<>())
                                .add(read));
            } catch (InvalidInputException e) {
                refuse(row, String.valueOf(e.getMessage()));
            }
        }
        byDate.forEach(this::evaluate);
    }

    private List<LocalDate> datesOf(Read read) {
        if (!dates.isEmpty()) {
            return dates;
        }
        List<LocalDate> own = read.dossier.asOf().stream().toList();
        if (own.isEmpty()) {
            refuse(read.row, "the dossier has no asOf: add it, or evaluate with --as-of DATE");
        }
        return own;
    }

    /** It cannot be evaluated for any date. */
    private void refuse(Row row, String why) {
        if (dates.isEmpty()) {
            ready.add(new Judged(row, label, row.getAs("as_of"), null, why));
        }
        dates.forEach(date -> ready.add(new Judged(row, label, date, null, why)));
    }

    private void evaluate(LocalDate date, List<Read> reads) {
        try {
            List<Dossier> all = reads.stream().map(Read::dossier).toList();
            Iterator<Evaluation> found = evaluator.evaluateAll(all, date).iterator();
            reads.forEach(read -> ready.add(new Judged(read.row, label, date, found.next(), "")));
        } catch (RuntimeException e) {
            if (reads.size() == 1) {
                ready.add(new Judged(reads.get(0).row, label, date, null, told(e)));
            } else {
                reads.forEach(read -> evaluate(date, List.of(read)));
            }
        }
    }

    /** What the library refuses it explains; of a mistake of ours the kind is wanted too. */
    private static String told(RuntimeException e) {
        boolean explained = e instanceof InvalidInputException
                || e instanceof EvaluationLimitException
                || e instanceof PackSelectionException;
        return explained ? String.valueOf(e.getMessage()) : e.toString();
    }

    private record Read(Row row, Dossier dossier) {}
}
