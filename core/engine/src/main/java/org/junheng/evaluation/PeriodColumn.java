package org.junheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.findings.Outcome;
import org.junheng.indicators.PeriodCount;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;
import org.junheng.packs.CountingPeriod;
import org.junheng.packs.CountingPeriod.Span;
import org.junheng.packs.Period;
import org.junheng.packs.Selector;

/** The records of one kind of every county or school in a scope, by period. */
final class PeriodColumn implements PeriodCount, Numbers {
    private final Selector selector;
    private final CountingPeriod period;
    private final RecordFilter filter;
    private final Dictionary dictionary;
    private final List<Dossier> batch;
    private final RowsByCounty<Row> owners;
    private final LocalDate today;

    PeriodColumn(BatchRows batch, PackRules pack, Selector selector, LocalDate today) {
        this.selector = selector;
        this.period =
                Coded.find(CountingPeriod.class, field(selector, "period")).orElseThrow();
        this.filter = RecordFilter.of(field(selector, "record"), field(selector, "dated"));
        this.dictionary = pack.dictionary();
        this.batch = batch.batch();
        this.owners = batch.of(pack, field(selector, "about"), scope(), null);
        this.today = today;
    }

    private static String field(Selector selector, String name) {
        return selector.field(name).orElseThrow();
    }

    @Override
    public String about() {
        return field(selector, "about");
    }

    @Override
    public String records() {
        return field(selector, "record");
    }

    @Override
    public String dated() {
        return filter.dated();
    }

    @Override
    public String period() {
        return period.code();
    }

    @Override
    public String scope() {
        return selector.field("scope").orElse("");
    }

    @Override
    public @Nullable Stage stage() {
        return null;
    }

    @Override
    public String key() {
        return String.join("/", about(), records(), dated(), period(), scope());
    }

    RecordFilter filter() {
        return filter;
    }

    private String holder() {
        return about() + "/" + filter.kind();
    }

    /** What people call the records. */
    String named() {
        return Wording.records(dictionary, holder());
    }

    /** What the dictionary says about a field of the records. */
    FactDefinition definition(String field) {
        String holder = holder();
        return dictionary
                .find(holder, field)
                .orElseThrow(() -> new IllegalStateException("nothing is declared as " + field + " of " + holder));
    }

    @Override
    public PeriodJudgement judge(JudgedBy by, Requirement requirement) {
        RowsByCounty<PeriodRow> rows = rows(by.pack().inForce(by.criterion()));
        Outcome[] outcomes = rows.rows().stream()
                .map(each -> each.outcome(filter, requirement))
                .toArray(Outcome[]::new);
        return new PeriodJudgement(by, this, rows, requirement, outcomes);
    }

    private RowsByCounty<PeriodRow> rows(Period inForce) {
        LocalDate from = Objects.requireNonNull(inForce.from(), "a first day, which the compiler asks for");
        List<Span> spans = period.within(from, inForce.until(), today);
        return new RowsByCounty<>(
                batch,
                county -> IntStream.range(owners.from(county), owners.to(county))
                        .mapToObj(owners.rows()::get)
                        .flatMap(owner -> rows(owner, spans))
                        .toList());
    }

    private Stream<PeriodRow> rows(Row owner, List<Span> spans) {
        return spans.isEmpty()
                ? Stream.of(new PeriodRow(owner, period, null, today))
                : spans.stream().map(span -> new PeriodRow(owner, period, span, today));
    }
}
