package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a ledger: a gap, from the day when it was found until it is closed. A line that a person added has no seal; it is
 * kept and counted, and no update touches it.
 *
 * @param cells the texts of the columns that every ledger has; those that are empty may be left out
 * @param others the texts of the columns that people added, in the order of the columns
 */
public record Entry(Map<LedgerColumn, String> cells, List<String> others) {
    /** Copies the collections. */
    public Entry {
        EnumMap<LedgerColumn, String> given = new EnumMap<>(LedgerColumn.class);
        given.putAll(cells);
        given.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableMap(given);
        others = List.copyOf(others);
    }

    /** What stands in a column; empty if nothing does. */
    public String text(LedgerColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** The same entry with another text in one column. */
    public Entry with(LedgerColumn column, String text) {
        EnumMap<LedgerColumn, String> changed = new EnumMap<>(LedgerColumn.class);
        changed.putAll(cells);
        changed.put(column, text);
        return new Entry(changed, others);
    }

    /** Whether updates look after it; else a person added it. */
    public boolean isTracked() {
        return !text(LedgerColumn.SEAL).isEmpty();
    }

    /** Whether it is closed. */
    public State state() {
        return LedgerWords.find(State.class, text(LedgerColumn.STATE)).orElse(State.OPEN);
    }

    /** What kind of thing it is about; of what a person added, a gap. */
    public Kind kind() {
        return LedgerWords.find(Kind.class, text(LedgerColumn.KIND)).orElse(Kind.GAP);
    }

    /** What the last evaluation said; empty: a person added it. */
    public Optional<LatestResult> result() {
        return LedgerWords.find(LatestResult.class, text(LedgerColumn.RESULT));
    }

    /** The last day to mend it, if one is written. */
    public Optional<LocalDate> due() {
        return DayText.parse(text(LedgerColumn.DUE));
    }

    /** When an evaluation last looked at it. */
    public Optional<LocalDate> evaluatedOn() {
        return DayText.parse(text(LedgerColumn.EVALUATED_ON));
    }

    /** Whether it is open but the last evaluation could not tell that it still is: somebody has to look. */
    public boolean needsLook() {
        LatestResult result = result().orElse(LatestResult.NOT_MET);
        boolean isWaiting = kind() == Kind.QUESTION && result.isQuestion();
        return state().isOpen() && !result.isGap() && !isWaiting;
    }

    /** All that happened to it, what people did by hand since the last update included. */
    public History history() {
        History written = History.parse(text(LedgerColumn.HISTORY)).orElse(History.NONE);
        if (written.events().isEmpty()) {
            written = DayText.parse(text(LedgerColumn.FOUND_ON))
                    .map(day -> written(day, Event.What.OPENED))
                    .orElse(History.NONE);
        }
        return written.isOpen() == state().isOpen() ? written : written.plus(byHand(written));
    }

    private static History written(LocalDate day, Event.What what) {
        return new History(List.of(new Event(day, what, "")));
    }

    private Event byHand(History written) {
        LocalDate last = written.last().map(Event::on).orElse(LocalDate.EPOCH);
        LocalDate day = DayText.parse(text(state().isOpen() ? LedgerColumn.EVALUATED_ON : LedgerColumn.CLOSED_ON))
                .filter(each -> each.isAfter(last))
                .orElse(last);
        return new Event(day, state().isOpen() ? Event.What.REOPENED_BY_HAND : Event.What.CLOSED_BY_HAND, "");
    }

    EntryKey key() {
        return new EntryKey(
                text(LedgerColumn.COUNTY_CODE),
                text(LedgerColumn.SUBJECT_CODE),
                text(LedgerColumn.STAGE),
                text(LedgerColumn.CRITERION));
    }

    /** The pack of its criterion. */
    String pack() {
        return text(LedgerColumn.PACK).split(" ", 2)[0];
    }
}
