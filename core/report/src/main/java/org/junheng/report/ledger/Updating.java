package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junheng.findings.Evaluation;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.report.ledger.LedgerUpdate.Change;
import org.junheng.report.ledger.LedgerUpdate.What;

/** Brings one ledger up to date with one evaluation. */
final class Updating {
    private final Ledger ledger;
    private final LocalDate asOf;
    private final String county;
    private final LedgerTerms terms;
    private final EntryWriter writer;
    private final Map<EntryKey, Judged> judged;
    private final Set<String> inForce;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Entry> uncovered = new ArrayList<>();

    Updating(Ledger ledger, Evaluation evaluation, LedgerTerms terms) {
        this.ledger = ledger;
        this.asOf = evaluation.asOf();
        this.county = evaluation.county().code();
        this.terms = terms;
        this.writer = new EntryWriter(evaluation, terms);
        this.judged = Judged.of(evaluation);
        this.inForce = judged.keySet().stream().map(EntryKey::criterion).collect(Collectors.toSet());
        requireLater(evaluation.county().name());
    }

    private void requireLater(String name) {
        Optional<LocalDate> last = ledger.evaluatedOn(county);
        if (last.isPresent() && asOf.isBefore(last.get())) {
            Problems problems = new Problems(name, LedgerWords.OWN);
            problems.add(Place.FILE, "", "update.older", asOf, last.get());
            problems.throwIfAny();
        }
    }

    LedgerUpdate update() {
        Set<EntryKey> known = new LinkedHashSet<>();
        for (Entry entry : ledger.entries()) {
            boolean isOurs = entry.isTracked() && entry.key().county().equals(county);
            if (isOurs) {
                known.add(entry.key());
            }
            if (isOurs && writer.uses(entry.pack())) {
                keep(followed(entry));
            } else {
                entries.add(entry);
                uncovered.addAll(isOurs ? List.of(entry) : List.of());
            }
        }
        Numbering numbering = new Numbering(county, ledger.entries());
        judged.values().stream()
                .filter(each -> terms.opens(each.result()) && !known.contains(each.key()))
                .forEach(each -> keep(new Change(What.OPENED, opened(each, numbering.next()))));
        return new LedgerUpdate(new Ledger(ledger.layout(), entries), changes, uncovered);
    }

    private void keep(Change change) {
        entries.add(change.entry());
        changes.add(change);
    }

    private Change followed(Entry entry) {
        Judged about = judged.get(entry.key());
        return about == null ? unseen(entry) : judged(entry, about);
    }

    /** A school that was left out must not look mended. */
    private Change unseen(Entry entry) {
        LatestResult result =
                inForce.contains(entry.key().criterion()) ? LatestResult.UNSEEN : LatestResult.NOT_IN_FORCE;
        History history = entry.history();
        Entry marked = entry.with(LedgerColumn.RESULT, LedgerWords.word(result))
                .with(LedgerColumn.REMARK, LedgerWords.text("remark." + result.name(), asOf))
                .with(LedgerColumn.EVALUATED_ON, asOf.toString());
        return still(stated(marked, history), history);
    }

    private static Change still(Entry entry, History history) {
        return new Change(history.isOpen() ? What.STILL_OPEN : What.STILL_CLOSED, entry);
    }

    private Change judged(Entry entry, Judged about) {
        History history = entry.history();
        Entry written = writer.written(entry, about);
        if (history.isOpen() && about.result() == LatestResult.MET) {
            return new Change(What.CLOSED, closed(written, history, about));
        }
        boolean isLater = history.last().map(each -> !asOf.isBefore(each.on())).orElse(true);
        if (!history.isOpen() && isLater && terms.opens(about.result())) {
            return new Change(What.REOPENED, reopened(written, history, about));
        }
        boolean isFound = history.isOpen() && about.result().isGap();
        Entry kind = isFound
                ? written.with(
                        LedgerColumn.KIND, LedgerWords.word(about.result().kind()))
                : written;
        return still(stated(kind, history), history);
    }

    private Entry closed(Entry entry, History history, Judged about) {
        String by = entry.text(LedgerColumn.CLOSED_BY);
        String evidence = writer.evidence(about);
        History longer =
                history.plus(new Event(day(history), Event.What.CLOSED, EntryWriter.measured(about.finding())));
        return stated(
                entry.with(LedgerColumn.CLOSED_ON, asOf.toString())
                        .with(LedgerColumn.CLOSED_BY, by.isEmpty() ? evidence : by + History.SEPARATOR + evidence),
                longer);
    }

    private Entry reopened(Entry entry, History history, Judged about) {
        String measured = EntryWriter.measured(about.finding());
        String before = entry.text(LedgerColumn.CLOSED_BY);
        String evidence = before.isEmpty() ? measured : LedgerWords.text("event.reopened", measured, before);
        return stated(
                entry.with(LedgerColumn.CLOSED_ON, "")
                        .with(LedgerColumn.CLOSED_BY, "")
                        .with(LedgerColumn.KIND, LedgerWords.word(about.result().kind())),
                history.plus(new Event(day(history), Event.What.REOPENED, evidence)));
    }

    /** What a person did by hand may lie behind the evaluation; a history never goes backwards. */
    private LocalDate day(History history) {
        return history.last().map(Event::on).filter(asOf::isBefore).orElse(asOf);
    }

    private static Entry stated(Entry entry, History history) {
        long relapses = history.relapses();
        State open = relapses > 0 ? State.RELAPSED : State.OPEN;
        return entry.with(LedgerColumn.STATE, LedgerWords.word(history.isOpen() ? open : State.CLOSED))
                .with(LedgerColumn.RELAPSES, Long.toString(relapses))
                .with(LedgerColumn.HISTORY, history.text());
    }

    private Entry opened(Judged about, String id) {
        Map<LedgerColumn, String> cells = new LinkedHashMap<>();
        cells.put(LedgerColumn.ID, id);
        cells.put(LedgerColumn.COUNTY_CODE, about.key().county());
        cells.put(LedgerColumn.SUBJECT_CODE, about.key().subject());
        cells.put(LedgerColumn.STAGE, about.key().stage());
        cells.put(LedgerColumn.CRITERION, about.key().criterion());
        cells.put(LedgerColumn.SEAL, about.key().seal());
        cells.put(LedgerColumn.KIND, LedgerWords.word(about.result().kind()));
        cells.put(LedgerColumn.FOUND_ON, asOf.toString());
        cells.put(LedgerColumn.DUE, writer.due(about.finding()));
        Entry entry =
                new Entry(cells, java.util.Collections.nCopies(ledger.layout().others(), ""));
        History history = History.NONE.plus(new Event(asOf, Event.What.OPENED, EntryWriter.measured(about.finding())));
        return stated(writer.written(entry, about), history);
    }
}
