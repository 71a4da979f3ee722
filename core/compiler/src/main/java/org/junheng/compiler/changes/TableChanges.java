package org.junheng.compiler.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is different in the tables of two packs. */
final class TableChanges {
    private final Side first;
    private final Side second;

    TableChanges(Side first, Side second) {
        this.first = first;
        this.second = second;
    }

    List<Change> all() {
        return Stream.of(
                        of(side -> side.pack().pending().stream().map(Entry::of)),
                        of(side -> side.pack().indicators().stream().map(Entry::of)),
                        of(side -> side.pack().facts().stream().map(Entry::of)),
                        of(side -> side.pack().scopes().stream().map(Entry::of)),
                        of(side -> side.stated().stream().map(Entry::of)),
                        of(side -> side.pack().procedure().steps().stream().map(ProcedureEntry::of)),
                        of(side ->
                                side.pack().procedure().consequences().stream().map(ProcedureEntry::of)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Change> of(Function<Side, Stream<Entry>> table) {
        Map<String, Entry> before = byKey(table.apply(first));
        Map<String, Entry> after = byKey(table.apply(second));
        Map<String, Entry> all = new LinkedHashMap<>(after);
        before.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach((key, entry) -> {
            Entry was = before.get(key);
            Entry is = after.get(key);
            List<Difference> differences =
                    Difference.between(was == null ? Map.of() : was.fields(), is == null ? Map.of() : is.fields());
            if (!differences.isEmpty()) {
                changes.add(new Change(
                        kind(was != null, is != null, differences), Aspect.WHOLE, entry.part(), differences));
            }
        });
        return changes;
    }

    private static Map<String, Entry> byKey(Stream<Entry> entries) {
        Map<String, Entry> byKey = new LinkedHashMap<>();
        entries.forEach(each -> byKey.put(each.key(), each));
        return byKey;
    }

    private static Kind kind(boolean was, boolean is, List<Difference> differences) {
        if (!was) {
            return Kind.ADDED;
        }
        boolean onlySaid = differences.stream().map(Difference::field).allMatch(READ_ONLY::contains);
        return !is ? Kind.REMOVED : onlySaid ? Kind.REWORDED : Kind.OTHER;
    }

    /** Fields that are words for readers. */
    private static final List<String> READ_ONLY = List.of("name", "basis", "table", "citation", "law", "note");
}
