package org.junheng.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Fields;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads facts, series and records as the dictionary describes them. */
final class FactsReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Dictionary dictionary;
    private final @Nullable LocalDate today;
    private final Problems problems;

    /** A reader; what must have happened cannot have happened after today, if that is known. */
    FactsReader(Dictionary dictionary, @Nullable LocalDate today, Problems problems) {
        this.dictionary = dictionary;
        this.today = today;
        this.problems = problems;
    }

    /** The field {@code facts} of a county, school or section. */
    Facts facts(Fields owner, String holder) {
        return facts(owner.members("facts"), owner.path("facts"), holder);
    }

    private Facts facts(Map<String, Tree> members, String path, String holder) {
        Map<String, Object> values = new HashMap<>();
        members.forEach((code, tree) -> {
            String place = path + "." + code;
            definition(holder, code, tree, place)
                    .flatMap(definition -> value(definition, tree, place))
                    .ifPresent(value -> values.put(code, value));
        });
        return Facts.of(values);
    }

    /** The field {@code series}: by code and year. */
    Map<String, SortedMap<Integer, BigDecimal>> series(Fields owner, String holder) {
        Map<String, SortedMap<Integer, BigDecimal>> series = new HashMap<>();
        owner.members("series").forEach((code, tree) -> {
            String path = owner.path("series") + "." + code;
            definition(holder + FactDefinition.SERIES, code, tree, path)
                    .ifPresent(definition -> series.put(code, years(definition, tree, path)));
        });
        return series;
    }

    private SortedMap<Integer, BigDecimal> years(FactDefinition definition, Tree tree, String path) {
        SortedMap<Integer, BigDecimal> years = new TreeMap<>();
        Fields.of(tree, path, problems).ifPresent(fields -> {
            for (String year : fields.names()) {
                Optional<Integer> number = year(year);
                Optional<Tree> figure = fields.any(year);
                if (number.isEmpty()) {
                    fields.problem(year, "series.year", year, FIRST_YEAR, LAST_YEAR);
                } else if (figure.isPresent()
                        && value(definition, figure.get(), fields.path(year), FactDefinition::complaintOfYear)
                                        .orElse(null)
                                instanceof BigDecimal value) {
                    years.put(number.get(), value);
                }
            }
        });
        return years;
    }

    private static Optional<Integer> year(String text) {
        if (!text.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(year) : Optional.empty();
    }

    /** The field {@code records}: by kind. */
    Map<String, List<Facts>> records(Fields owner, String holder) {
        Map<String, List<Facts>> records = new HashMap<>();
        owner.fields("records").ifPresent(kinds -> {
            for (String kind : kinds.names()) {
                String recordHolder = holder + "/" + kind;
                if (dictionary.holders().contains(recordHolder)) {
                    records.put(kind, records(kinds, kind, recordHolder));
                } else {
                    kinds.problem(kind, "record.unknown", kind, Fields.didYouMean(kind, recordKinds(holder)));
                }
            }
        });
        return records;
    }

    private List<String> recordKinds(String holder) {
        return dictionary.holders().stream()
                .filter(each -> each.startsWith(holder + "/") && !each.endsWith(FactDefinition.SERIES))
                .map(each -> each.substring(holder.length() + 1))
                .toList();
    }

    private List<Facts> records(Fields kinds, String kind, String holder) {
        List<Facts> records = new ArrayList<>();
        for (Tree item : kinds.items(kind)) {
            String path = kinds.path(kind) + "[" + records.size() + "]";
            Map<String, Tree> members = item instanceof Tree.Branch branch ? branch.members() : Map.of();
            if (!(item instanceof Tree.Branch)) {
                problems.add(item.place(), path, "kind.object", Fields.shown(item));
            }
            records.add(facts(members, path, holder));
        }
        return List.copyOf(records);
    }

    private Optional<FactDefinition> definition(String holder, String code, Tree tree, String path) {
        Optional<FactDefinition> definition = dictionary.find(holder, code);
        if (definition.isEmpty()) {
            Optional<String> elsewhere = dictionary.holders().stream()
                    .filter(other -> dictionary.find(other, code).isPresent())
                    .findFirst();
            if (elsewhere.isPresent()) {
                problems.add(tree.place(), path, "fact.elsewhere", code, holder, elsewhere.get());
            } else {
                problems.add(
                        tree.place(), path, "fact.unknown", code, Fields.didYouMean(code, dictionary.codes(holder)));
            }
        }
        return definition;
    }

    private Optional<Object> value(FactDefinition definition, Tree tree, String path) {
        return value(definition, tree, path, FactDefinition::complaint);
    }

    private Optional<Object> value(
            FactDefinition definition,
            Tree tree,
            String path,
            BiFunction<FactDefinition, Object, Optional<FactDefinition.Complaint>> complain) {
        if (tree instanceof Tree.Leaf leaf && leaf.kind() == Tree.Kind.NULL) {
            problems.add(tree.place(), path, "kind.null");
            return Optional.empty();
        }
        Optional<?> read = switch (definition.type()) {
            case COUNT, AMOUNT -> Fields.number(tree, path, problems);
            case LEVEL -> level(definition, tree, path);
            case DATE -> Fields.date(tree, path, problems);
            case PAST_DATE -> pastDate(definition, tree, path);
            case FLAG -> leaf(tree, Tree.Kind.FLAG, path, "kind.flag").map(leaf -> Boolean.valueOf(leaf.text()));
            case WORD, TEXT -> leaf(tree, Tree.Kind.TEXT, path, "kind.text").map(Tree.Leaf::text);
            case RECORDS -> throw new IllegalStateException(definition.code() + " has no value");
        };
        read.flatMap(value -> complain.apply(definition, value))
                .ifPresent(complaint -> problems.add(
                        tree.place(),
                        path,
                        complaint.key(),
                        complaint.arguments().toArray()));
        return read.map(value -> value);
    }

    private Optional<LocalDate> pastDate(FactDefinition definition, Tree tree, String path) {
        Optional<LocalDate> day = Fields.date(tree, path, problems);
        if (today != null && day.isPresent() && day.get().isAfter(today)) {
            problems.add(tree.place(), path, "fact.future", definition.name(), day.get(), today);
        }
        return day;
    }

    /** A level, as people write it: in quotes or as a number. */
    private Optional<BigDecimal> level(FactDefinition definition, Tree tree, String path) {
        if (tree instanceof Tree.Leaf leaf && leaf.kind() != Tree.Kind.FLAG) {
            Optional<BigDecimal> level = definition.level(leaf.text());
            if (level.isEmpty()) {
                String levels = String.join("、", definition.words());
                problems.add(
                        tree.place(),
                        path,
                        "fact.level",
                        leaf.text(),
                        definition.name(),
                        levels,
                        definition.words().size());
            }
            return level;
        }
        problems.add(tree.place(), path, "kind.text", Fields.shown(tree));
        return Optional.empty();
    }

    private Optional<Tree.Leaf> leaf(Tree tree, Tree.Kind kind, String path, String key) {
        if (tree instanceof Tree.Leaf leaf && leaf.kind() == kind) {
            return Optional.of(leaf);
        }
        problems.add(tree.place(), path, key, Fields.shown(tree));
        return Optional.empty();
    }
}
