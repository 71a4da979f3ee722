package org.junheng.report.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.input.Fields;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Holds the lines of a ledger against what they should be, one after the other. */
final class EntryCheck {
    /** A spreadsheet program takes a code of digits for a number and drops the zeros before it. */
    private static final int MOST_ZEROS = 8;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final Problems problems;
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<EntryKey, Integer> keys = new HashMap<>();

    EntryCheck(Problems problems) {
        this.problems = problems;
    }

    /** The entry, with lost zeros given back; its mistakes have been told. */
    Entry checked(int line, Entry given) {
        Line at = new Line(line, given);
        if (!given.isTracked()) {
            at.byHand();
            return given;
        }
        Entry entry = mended(given);
        at.tracked(entry);
        return entry;
    }

    private static Entry mended(Entry entry) {
        Entry longer = entry;
        for (int i = 0; i <= MOST_ZEROS; i++) {
            if (longer.key().seal().equals(entry.text(LedgerColumn.SEAL))) {
                return longer;
            }
            if (!DIGITS.matcher(longer.text(LedgerColumn.SUBJECT_CODE)).matches()) {
                break;
            }
            longer = longer.with(LedgerColumn.SUBJECT_CODE, "0" + longer.text(LedgerColumn.SUBJECT_CODE));
        }
        return entry;
    }

    /** One line and its mistakes. */
    private final class Line {
        private final int number;
        private final Entry entry;

        Line(int number, Entry entry) {
            this.number = number;
            this.entry = entry;
        }

        private void problem(LedgerColumn column, String key, Object... arguments) {
            problems.add(new Place(number, 1), column.heading(), key, arguments);
        }

        private void byHand() {
            if (!entry.text(LedgerColumn.CRITERION).isEmpty()) {
                problem(LedgerColumn.SEAL, "seal.absent", entry.text(LedgerColumn.CRITERION));
            }
            unique(entry.text(LedgerColumn.ID));
            states();
            requireDay(LedgerColumn.FOUND_ON);
        }

        private void tracked(Entry mended) {
            if (entry.text(LedgerColumn.ID).isEmpty()) {
                problem(LedgerColumn.ID, "id.absent");
            }
            unique(entry.text(LedgerColumn.ID));
            if (!mended.key().seal().equals(entry.text(LedgerColumn.SEAL))) {
                problem(LedgerColumn.SEAL, "seal.other", shown(mended.key()), entry.text(LedgerColumn.SEAL));
            } else {
                once(mended.key());
            }
            states();
            word(LedgerColumn.KIND, Kind.class);
            word(LedgerColumn.RESULT, LatestResult.class);
            requireDay(LedgerColumn.FOUND_ON);
            requireDay(LedgerColumn.EVALUATED_ON);
            if (entry.text(LedgerColumn.HISTORY).isEmpty()
                    || History.parse(entry.text(LedgerColumn.HISTORY)).isEmpty()) {
                problem(LedgerColumn.HISTORY, "history.other", entry.text(LedgerColumn.HISTORY));
            }
        }

        private String shown(EntryKey key) {
            return String.join(" ", key.county(), key.subject(), key.stage(), key.criterion());
        }

        private void unique(String id) {
            Integer other = id.isEmpty() ? null : ids.putIfAbsent(id, number);
            if (other != null) {
                problem(LedgerColumn.ID, "id.twice", id, other);
            }
        }

        private void once(EntryKey key) {
            Integer other = keys.putIfAbsent(key, number);
            if (other != null) {
                problem(LedgerColumn.CRITERION, "entry.twice", key.criterion(), other);
            }
        }

        private void states() {
            word(LedgerColumn.STATE, State.class);
            day(LedgerColumn.DUE);
            Optional<LocalDate> closed = day(LedgerColumn.CLOSED_ON);
            boolean isClosed = LedgerWords.find(State.class, entry.text(LedgerColumn.STATE))
                    .filter(each -> !each.isOpen())
                    .isPresent();
            if (isClosed && entry.text(LedgerColumn.CLOSED_ON).isEmpty()) {
                problem(LedgerColumn.CLOSED_ON, "closed.absent");
            }
            Optional<LocalDate> last = History.parse(entry.text(LedgerColumn.HISTORY))
                    .flatMap(History::last)
                    .map(Event::on)
                    .or(() -> DayText.parse(entry.text(LedgerColumn.FOUND_ON)));
            if (isClosed
                    && closed.isPresent()
                    && last.isPresent()
                    && closed.get().isBefore(last.get())) {
                problem(LedgerColumn.CLOSED_ON, "closed.early", closed.get(), last.get());
            }
        }

        private <E extends Enum<E>> void word(LedgerColumn column, Class<E> type) {
            String text = entry.text(column);
            if (LedgerWords.find(type, text).isEmpty()) {
                problem(
                        column,
                        "cell.word",
                        text,
                        String.join("\u3001", LedgerWords.words(type)),
                        Fields.didYouMean(text, LedgerWords.words(type)));
            }
        }

        private Optional<LocalDate> day(LedgerColumn column) {
            String text = entry.text(column);
            Optional<LocalDate> day = DayText.parse(text);
            if (day.isEmpty() && !text.isBlank()) {
                problem(column, "cell.day", text);
            }
            return day;
        }

        private void requireDay(LedgerColumn column) {
            if (day(column).isEmpty() && entry.text(column).isBlank()) {
                problem(column, "cell.absent", column.heading());
            }
        }
    }
}
