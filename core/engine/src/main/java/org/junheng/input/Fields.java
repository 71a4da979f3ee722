package org.junheng.input;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The fields of one object, taken one by one and strictly: what has the wrong kind, what is required and absent, and (at the
 * end) what nobody asked for is a mistake. Nothing is thrown, so that all mistakes of a file come together.
 */
public final class Fields {
    /** Java also takes days of the year 999999999. */
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final int MOST_DIGITS = 30;
    private static final int LARGEST_EXPONENT = 9;

    private final Tree.Branch branch;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Tree.Branch branch, String path, Problems problems) {
        this.branch = branch;
        this.path = path;
        this.problems = problems;
    }

    /** The fields of a part that should be an object. */
    public static Optional<Fields> of(Tree tree, String path, Problems problems) {
        if (tree instanceof Tree.Branch branch) {
            return Optional.of(new Fields(branch, path, problems));
        }
        problems.add(tree.place(), path, "kind.object", shown(tree));
        return Optional.empty();
    }

    /** Where the object begins. */
    public Place place() {
        return branch.place();
    }

    /** Where a field stands; where the object begins, if the field is absent. */
    public Place place(String name) {
        Tree field = branch.members().get(name);
        return field == null ? branch.place() : field.place();
    }

    /** The path of a field. */
    public String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Adds a mistake about one field. */
    public void problem(String name, String key, Object... arguments) {
        problems.add(place(name), path(name), key, arguments);
    }

    /** A field of any kind but null. */
    public Optional<Tree> any(String name) {
        asked.add(name);
        Tree field = branch.members().get(name);
        if (field instanceof Tree.Leaf leaf && leaf.kind() == Tree.Kind.NULL) {
            problem(name, "kind.null");
            return Optional.empty();
        }
        return Optional.ofNullable(field);
    }

    /** A field as it stands, for a second look: nothing is told about it. */
    public Optional<Tree> peek(String name) {
        return Optional.ofNullable(branch.members().get(name));
    }

    /** Says that a field must be there. */
    public Fields require(String name) {
        if (!branch.members().containsKey(name)) {
            problems.add(branch.place(), path, "field.absent", name);
        }
        return this;
    }

    /** A text that is not empty. */
    public Optional<String> text(String name) {
        Optional<Tree.Leaf> leaf = leaf(name, Tree.Kind.TEXT, "kind.text");
        if (leaf.isPresent() && leaf.get().text().isBlank()) {
            problem(name, "text.blank");
            return Optional.empty();
        }
        return leaf.map(Tree.Leaf::text);
    }

    /** True or false. */
    public Optional<Boolean> flag(String name) {
        return leaf(name, Tree.Kind.FLAG, "kind.flag").map(leaf -> Boolean.valueOf(leaf.text()));
    }

    /** A number, exactly as written. */
    public Optional<BigDecimal> number(String name) {
        return any(name).flatMap(tree -> number(tree, path(name), problems));
    }

    /** A whole number within bounds, both included. */
    public Optional<Integer> whole(String name, int least, int most) {
        Optional<BigDecimal> number = number(name);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = number.get();
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            problem(name, "number.whole", value.toPlainString(), least, most);
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }

    /** A date such as 2023-12-31. */
    public Optional<LocalDate> date(String name) {
        return any(name).flatMap(tree -> date(tree, path(name), problems));
    }

    /** One of the words of a type. */
    public <E extends Enum<E> & Coded> Optional<E> coded(String name, Class<E> type) {
        Optional<String> text = text(name);
        Optional<E> constant = text.flatMap(code -> Coded.find(type, code));
        if (text.isPresent() && constant.isEmpty()) {
            problem(
                    name,
                    "word.unknown",
                    text.get(),
                    String.join("、", Coded.codes(type)),
                    didYouMean(text.get(), Coded.codes(type)));
        }
        return constant;
    }

    /** The items of a list; none if the field is absent. */
    public List<Tree> items(String name) {
        Optional<Tree> field = any(name);
        if (field.isPresent() && field.get() instanceof Tree.Row row) {
            return row.items();
        }
        field.ifPresent(tree -> problem(name, "kind.list", shown(tree)));
        return List.of();
    }

    /** The texts of a list; none if the field is absent. */
    public List<String> texts(String name) {
        return items(name).stream()
                .flatMap(item -> {
                    if (item instanceof Tree.Leaf leaf && leaf.kind() == Tree.Kind.TEXT) {
                        return java.util.stream.Stream.of(leaf.text());
                    }
                    problems.add(item.place(), path(name), "kind.text", shown(item));
                    return java.util.stream.Stream.empty();
                })
                .toList();
    }

    /** The members of an object; none if the field is absent. */
    public Map<String, Tree> members(String name) {
        return any(name)
                .flatMap(tree -> of(tree, path(name), problems))
                .map(fields -> fields.branch.members())
                .orElse(Map.of());
    }

    /** The fields of an object inside this one. */
    public Optional<Fields> fields(String name) {
        return any(name).flatMap(tree -> of(tree, path(name), problems));
    }

    /** The names that are there. */
    public Set<String> names() {
        return branch.members().keySet();
    }

    /** Refuses every field that has not been asked for. */
    public void refuseOthers() {
        for (var member : branch.members().entrySet()) {
            if (!asked.contains(member.getKey())) {
                problems.add(
                        member.getValue().place(),
                        path(member.getKey()),
                        "field.unknown",
                        member.getKey(),
                        String.join("、", asked),
                        didYouMean(member.getKey(), asked));
            }
        }
    }

    private Optional<Tree.Leaf> leaf(String name, Tree.Kind kind, String key) {
        Optional<Tree> field = any(name);
        if (field.isPresent() && field.get() instanceof Tree.Leaf leaf && leaf.kind() == kind) {
            return Optional.of(leaf);
        }
        field.ifPresent(tree -> problem(name, key, shown(tree)));
        return Optional.empty();
    }

    /** Reads a number exactly. */
    public static Optional<BigDecimal> number(Tree tree, String path, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf) || leaf.kind() != Tree.Kind.NUMBER) {
            problems.add(tree.place(), path, "kind.number", shown(tree));
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(leaf.text());
            if (value.precision() <= MOST_DIGITS && Math.abs(exponent(leaf.text())) <= LARGEST_EXPONENT) {
                return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
            }
            problems.add(tree.place(), path, "number.long", leaf.text(), MOST_DIGITS, LARGEST_EXPONENT);
        } catch (NumberFormatException e) {
            problems.add(tree.place(), path, "number.none", leaf.text());
        }
        return Optional.empty();
    }

    private static long exponent(String number) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        return mark < 0 ? 0 : Long.parseLong(number.substring(mark + 1));
    }

    /** Reads a date. */
    public static Optional<LocalDate> date(Tree tree, String path, Problems problems) {
        if (tree instanceof Tree.Leaf leaf
                && leaf.kind() == Tree.Kind.TEXT
                && DAY.matcher(leaf.text()).matches()) {
            try {
                return Optional.of(LocalDate.parse(leaf.text()));
            } catch (DateTimeException e) {
                problems.add(tree.place(), path, "date.malformed", shown(tree));
                return Optional.empty();
            }
        }
        problems.add(tree.place(), path, "date.malformed", shown(tree));
        return Optional.empty();
    }

    /** The nearest known word in quotes; empty if none is near. */
    public static String didYouMean(String written, java.util.Collection<String> known) {
        return Suggestion.nearest(written, known).orElse("");
    }

    /** A part of a file as a person would point at it. */
    public static String shown(Tree tree) {
        if (tree instanceof Tree.Leaf leaf) {
            String text = leaf.text().length() > 40 ? leaf.text().substring(0, 40) + "…" : leaf.text();
            return leaf.kind() == Tree.Kind.TEXT ? "\"" + text + "\"" : text;
        }
        return tree instanceof Tree.Row ? "[…]" : "{…}";
    }
}
