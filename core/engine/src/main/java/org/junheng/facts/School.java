package org.junheng.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/** A school: what it is, its sections, and the facts that belong to the whole of it. */
public final class School {
    private static final Comparator<SchoolClass> BY_PLACE = Comparator.comparing(SchoolClass::stage)
            .thenComparing(SchoolClass::grade)
            .thenComparing(SchoolClass::name)
            .thenComparing(SchoolClass::students);

    private final String code;
    private final String name;
    private final SchoolKind kind;
    private final Attributes attributes;
    private final Facts facts;
    private final EnumMap<Stage, Section> byStage;
    private final List<Section> sections;
    private final List<SchoolClass> classes;
    private final Map<String, List<Facts>> records;
    private final boolean combined;
    private final long students;
    private final OptionalLong[] parts;

    private School(Builder builder) {
        code = builder.code;
        name = builder.name;
        kind = builder.kind;
        attributes = builder.attributes;
        facts = builder.facts;
        byStage = new EnumMap<>(builder.sections);
        sections = List.copyOf(byStage.values());
        classes = builder.classes.stream().sorted(BY_PLACE).toList();
        records = Map.copyOf(builder.records);
        combined = sections.size() > 1;
        students = sections.stream().mapToLong(Section::students).sum();
        parts = SchoolPart.count(this);
    }

    /** Starts a school. */
    public static Builder builder(String code, String name, SchoolKind kind) {
        return new Builder(code, name, kind);
    }

    /** Its code (学校标识码), unique within the county. */
    public String code() {
        return code;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its kind. */
    public SchoolKind kind() {
        return kind;
    }

    /** What else is known about it. */
    public Attributes attributes() {
        return attributes;
    }

    /** Facts of the whole school. */
    public Facts facts() {
        return facts;
    }

    /** Its sections, in the order of the stages. */
    public List<Section> sections() {
        return sections;
    }

    /** Its section of one stage. */
    public Optional<Section> section(Stage stage) {
        return Optional.ofNullable(byStage.get(stage));
    }

    /** Its classes. */
    public List<SchoolClass> classes() {
        return classes;
    }

    /** Its records by kind, such as {@code special-room}. */
    public Map<String, List<Facts>> records() {
        return records;
    }

    /** Whether it has more than one section, so that figures of the whole are shared out. */
    public boolean isCombined() {
        return combined;
    }

    @SuppressWarnings("EnumOrdinal") // the array never leaves this class
    OptionalLong part(SchoolPart part) {
        return parts[part.ordinal()];
    }

    /** Students of all its sections together. */
    public long students() {
        return students;
    }

    @Override
    public String toString() {
        return code + " " + name;
    }

    /**
     * What may be known about a school beside its kind; all of it may be absent.
     *
     * @param locale where it lies
     * @param ownership who owns it
     * @param sponsor code 1 to 10 of the form's column 举办者类型
     * @param boarding whether students board
     * @param builtIn year
     */
    public record Attributes(
            @Nullable SchoolLocale locale,
            @Nullable Ownership ownership,
            OptionalInt sponsor,
            @Nullable Boolean boarding,
            OptionalInt builtIn) {
        /** Nothing known. */
        public static final Attributes UNKNOWN =
                new Attributes(null, null, OptionalInt.empty(), null, OptionalInt.empty());

        /** Only the owner known. */
        public static Attributes of(Ownership ownership) {
            return new Attributes(null, ownership, OptionalInt.empty(), null, OptionalInt.empty());
        }
    }

    /** Collects a school. */
    public static final class Builder {
        private final String code;
        private final String name;
        private final SchoolKind kind;
        private Attributes attributes = Attributes.UNKNOWN;
        private Facts facts = Facts.NONE;
        private final EnumMap<Stage, Section> sections = new EnumMap<>(Stage.class);
        private List<SchoolClass> classes = new ArrayList<>();
        private Map<String, List<Facts>> records = Map.of();

        private Builder(String code, String name, SchoolKind kind) {
            this.code = code;
            this.name = name;
            this.kind = kind;
        }

        /** What else is known about the school. */
        public Builder attributes(Attributes value) {
            attributes = value;
            return this;
        }

        /** Facts of the whole school. */
        public Builder facts(Map<String, ?> values) {
            facts = Facts.of(values);
            return this;
        }

        /**
         * Adds a section.
         *
         * @throws IllegalArgumentException if the school has one of that stage already, or its kind cannot have one
         */
        public Builder section(Stage stage, int students, Map<String, ?> values) {
            if (!kind.stages().contains(stage)) {
                throw new IllegalArgumentException(
                        "school " + code + " is " + kind + " and cannot have a section " + stage);
            }
            if (sections.put(stage, new Section(stage, students, Facts.of(values))) != null) {
                throw new IllegalArgumentException("school " + code + " has two sections " + stage);
            }
            return this;
        }

        /** The classes of the school. */
        public Builder classes(List<SchoolClass> value) {
            classes = value;
            return this;
        }

        /** The records of the school, by kind. */
        public Builder records(Map<String, List<Facts>> value) {
            records = value;
            return this;
        }

        /** The school. */
        public School build() {
            return new School(this);
        }
    }
}
