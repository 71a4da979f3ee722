package org.junheng.report.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What happened to an entry, in the order of time.
 *
 * @param events the events
 */
public record History(List<Event> events) {
    /** Nothing has happened. */
    public static final History NONE = new History(List.of());

    static final String SEPARATOR = ";";
    static final String SUBSTITUTE = ",";

    private static final Pattern EVENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S+)(?: (.*))?");

    /** Copies the list. */
    public History {
        events = List.copyOf(events);
    }

    /** Reads a history; empty if it is none, or if its days go backwards. */
    static Optional<History> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        List<Event> events = new ArrayList<>();
        for (String part : text.split(SEPARATOR, -1)) {
            Optional<Event> event = event(part);
            if (event.isEmpty() || isBefore(event.get(), events)) {
                return Optional.empty();
            }
            events.add(event.get());
        }
        return Optional.of(new History(events));
    }

    private static boolean isBefore(Event event, List<Event> events) {
        return !events.isEmpty()
                && event.on().isBefore(events.get(events.size() - 1).on());
    }

    private static Optional<Event> event(String text) {
        Matcher matcher = EVENT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate on = LocalDate.parse(matcher.group(1));
            String evidence = Optional.ofNullable(matcher.group(3)).orElse("");
            return LedgerWords.find(Event.What.class, matcher.group(2)).map(what -> new Event(on, what, evidence));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The same and one more event. */
    History plus(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new History(more);
    }

    /** The last event. */
    public Optional<Event> last() {
        return events.isEmpty() ? Optional.empty() : Optional.of(events.get(events.size() - 1));
    }

    /** Whether the entry is open after all of it. */
    public boolean isOpen() {
        return last().map(each -> each.what().opens()).orElse(false);
    }

    /** The part up to the end of a day. */
    public History until(LocalDate day) {
        return new History(
                events.stream().filter(each -> !each.on().isAfter(day)).toList());
    }

    /** How often an evaluation opened it again. */
    public long relapses() {
        return events.stream()
                .filter(each -> each.what() == Event.What.REOPENED)
                .count();
    }

    /** As it stands in a ledger. */
    String text() {
        return events.stream().map(Event::text).collect(Collectors.joining(SEPARATOR));
    }
}
