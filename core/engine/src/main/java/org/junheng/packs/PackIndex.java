package org.junheng.packs;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Split;
import org.junheng.input.Coded;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Messages;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.junheng.input.Text;

/**
 * The heads of all packs of a jar as one file: a program writes it and a program reads it. Every start reads all of it, so it is
 * lines of cells with tabs between them, which take a small part of the time of JSON. The same packs always give the same bytes,
 * and two of these files one behind the other are a third one.
 */
public final class PackIndex {
    private static final String FORMAT = "junheng-index/1";
    private static final String PACK = "pack";
    private static final String FACT = "fact";
    private static final String INDICATORS = "indicators";
    private static final String STEPS = "steps";
    private static final String ATTESTABLE = "attestable";
    private static final String END = "end";
    private static final Messages MESSAGES = new Messages(PackIndex.class, "org.junheng.messages");

    private PackIndex() {}

    /** Writes the heads of some packs. */
    public static byte[] write(Collection<Pack> packs) {
        Writer writer = new Writer();
        writer.line(FORMAT);
        packs.stream()
                .map(PackHead::of)
                .sorted(Comparator.comparing(PackHead::id))
                .forEach(writer::head);
        writer.line(END);
        return writer.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param name how messages call it
     * @throws InvalidInputException with the first line that cannot be read, or if the end is missing
     */
    static List<PackHead> read(byte[] bytes, String name) {
        Problems problems = new Problems(name, MESSAGES);
        Optional<String> text = Text.decode(bytes, problems);
        problems.throwIfAny();
        Reader reader = new Reader(problems);
        text.orElseThrow().lines().forEach(reader::line);
        return reader.heads();
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();

        void head(PackHead head) {
            List<String> cells = new ArrayList<>(List.of(
                    PACK,
                    head.id(),
                    head.sha256(),
                    head.issuer().code(),
                    head.sourceStatus().code(),
                    cell(head.period().from()),
                    cell(head.period().until()),
                    Boolean.toString(head.afterwards())));
            cells.addAll(head.parents());
            line(cells);
            head.facts().forEach(this::fact);
            if (!head.indicators().isEmpty()) {
                codes(List.of(INDICATORS), head.indicators());
            }
            if (!head.steps().isEmpty()) {
                codes(List.of(STEPS), head.steps());
            }
            Map<String, Set<String>> byAbout = new TreeMap<>();
            head.attestable()
                    .forEach((id, about) -> byAbout.computeIfAbsent(about, key -> new TreeSet<>())
                            .add(id));
            byAbout.forEach((about, ids) -> codes(List.of(ATTESTABLE, about), ids));
        }

        private void fact(FactDefinition fact) {
            List<String> cells = new ArrayList<>(List.of(
                    FACT,
                    fact.code(),
                    fact.name(),
                    fact.holder(),
                    fact.type().code(),
                    fact.unit(),
                    Integer.toString(fact.decimals()),
                    cell(fact.min()),
                    cell(fact.max()),
                    cell(fact.split()),
                    fact.table()));
            cells.addAll(fact.words());
            line(cells);
        }

        private void codes(List<String> before, Set<String> codes) {
            List<String> cells = new ArrayList<>(before);
            cells.addAll(new TreeSet<>(codes));
            line(cells);
        }

        private static String cell(@Nullable Object value) {
            return value == null ? "" : value.toString();
        }

        void line(String... cells) {
            line(List.of(cells));
        }

        private void line(List<String> cells) {
            text.append(String.join("\t", cells.stream().map(Writer::escaped).toList()))
                    .append('\n');
        }

        /** As {@link String#translateEscapes} reads it. */
        private static String escaped(String cell) {
            return cell.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    }

    /** Reads line by line; what stands below the line of a pack belongs to that pack. */
    private static final class Reader {
        private final Problems problems;
        private final List<PackHead> heads = new ArrayList<>();
        private int line;
        private boolean open;
        private @Nullable PackHead bare;
        private List<FactDefinition> facts = new ArrayList<>();
        private Set<String> indicators = new HashSet<>();
        private Set<String> steps = new HashSet<>();
        private Map<String, String> attestable = new HashMap<>();
        /** What several packs declare alike is read once, and is one object. */
        private final Map<String, FactDefinition> known = new HashMap<>();

        Reader(Problems problems) {
            this.problems = problems;
        }

        void line(String text) {
            line++;
            if (!open) {
                begin(text);
                return;
            }
            FactDefinition again = known.get(text);
            if (again != null) {
                facts.add(again);
                return;
            }
            try {
                read(text);
            } catch (IllegalArgumentException | DateTimeException e) {
                // a program wrote the file, so the first line that cannot be read says enough
                refuse("index.malformed", String.valueOf(e.getMessage()));
            }
        }

        /** All heads, if the file is whole. */
        List<PackHead> heads() {
            if (open || line == 0) {
                refuse("index.cut");
            }
            return heads;
        }

        private void begin(String format) {
            if (!format.equals(FORMAT)) {
                refuse("format.unknown", format, FORMAT);
            }
            open = true;
        }

        private void refuse(String key, Object... arguments) {
            problems.add(new Place(line, 1), "", key, arguments);
            problems.throwIfAny();
        }

        private void read(String text) {
            Cells cells = Cells.of(text);
            switch (cells.text(0)) {
                case PACK -> {
                    finish();
                    bare = head(cells);
                }
                case FACT -> {
                    FactDefinition fact = fact(cells);
                    known.put(text, fact);
                    facts.add(fact);
                }
                case INDICATORS -> indicators.addAll(cells.from(1));
                case STEPS -> steps.addAll(cells.from(1));
                case ATTESTABLE -> cells.from(2).forEach(id -> attestable.put(id, cells.text(1)));
                case END -> {
                    finish();
                    open = false;
                }
                default -> throw new IllegalArgumentException(cells.text(0));
            }
        }

        private void finish() {
            if (bare != null) {
                heads.add(bare.with(facts, indicators, steps, attestable));
            }
            bare = null;
            facts = new ArrayList<>();
            indicators = new HashSet<>();
            steps = new HashSet<>();
            attestable = new HashMap<>();
        }

        private static PackHead head(Cells cells) {
            return new PackHead(
                    cells.text(1),
                    cells.text(2),
                    cells.coded(3, Issuer.class),
                    cells.coded(4, SourceStatus.class),
                    new Period(cells.made(5, LocalDate::parse), cells.made(6, LocalDate::parse)),
                    cells.flag(7),
                    cells.from(8),
                    List.of(),
                    Set.of(),
                    Set.of(),
                    Map.of());
        }

        private static FactDefinition fact(Cells cells) {
            return new FactDefinition(
                    cells.text(1),
                    cells.text(2),
                    cells.text(3),
                    cells.coded(4, FactType.class),
                    cells.text(5),
                    Integer.parseInt(cells.text(6)),
                    cells.made(7, BigDecimal::new),
                    cells.made(8, BigDecimal::new),
                    cells.from(11),
                    cells.made(9, Split::parse),
                    cells.text(10));
        }
    }

    /**
     * The cells of a line.
     *
     * @param texts what stands in them
     */
    private record Cells(List<String> texts) {
        static Cells of(String line) {
            List<String> texts = Arrays.asList(line.split("\t", -1));
            if (line.indexOf('\\') >= 0) {
                texts.replaceAll(String::translateEscapes);
            }
            return new Cells(texts);
        }

        String text(int cell) {
            if (cell >= texts.size()) {
                throw new IllegalArgumentException("cell " + cell);
            }
            return texts.get(cell);
        }

        /** The rest of the line, which may be empty. */
        List<String> from(int cell) {
            if (cell > texts.size()) {
                throw new IllegalArgumentException("cell " + cell);
            }
            return texts.subList(cell, texts.size());
        }

        boolean flag(int cell) {
            return switch (text(cell)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new IllegalArgumentException(text(cell));
            };
        }

        <E extends Enum<E> & Coded> E coded(int cell, Class<E> type) {
            return Coded.find(type, text(cell)).orElseThrow(() -> new IllegalArgumentException(text(cell)));
        }

        <T> @Nullable T made(int cell, Function<String, T> make) {
            return text(cell).isEmpty() ? null : make.apply(text(cell));
        }
    }
}
