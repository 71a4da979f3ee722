package org.junheng.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junheng.indicators.Stage;

/** What one county hands in: itself, its schools, what it has published, and what has been attested. Immutable. */
public final class Dossier {
    /** Packs count schools in a few ways; whoever counts in more gets what he asks for, but it is not kept. */
    private static final int MOST_TABLES = 8;

    private final County county;
    private final @Nullable LocalDate asOf;
    private final List<School> schools;
    private final List<Reported> reported;
    private final List<Attestation> attestations;
    private final Map<String, Map<String, Attestation>> attested = new HashMap<>();
    private volatile @Nullable Tables last;
    private final Map<Predicate<School>, Tables> sections = new ConcurrentHashMap<>();
    private volatile @Nullable Known checkedAgainst;
    private volatile @Nullable LocalDate latestDay;

    private Dossier(Builder builder) {
        county = builder.county;
        asOf = builder.asOf;
        schools = builder.schools.stream()
                .sorted(Comparator.comparing(School::code))
                .toList();
        reported = List.copyOf(builder.reported);
        attestations = List.copyOf(builder.attestations);
        attestations.forEach(each -> attested.computeIfAbsent(each.criterion(), criterion -> new HashMap<>())
                .putIfAbsent(each.subject(), each));
        refuseDuplicates();
    }

    private void refuseDuplicates() {
        Set<String> codes = new HashSet<>();
        for (School school : schools) {
            if (!codes.add(school.code())) {
                throw new IllegalArgumentException("school " + school.code() + " is given twice");
            }
        }
    }

    /** Starts a dossier. */
    public static Builder builder(County county) {
        return new Builder(county);
    }

    /** The county. */
    public County county() {
        return county;
    }

    /** The date that the figures speak of; empty if they do not say. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The schools, sorted by code. */
    public List<School> schools() {
        return schools;
    }

    /** The statistics that the county published. */
    public List<Reported> reported() {
        return reported;
    }

    /**
     * The sections of one stage of the schools that somebody counts. Set out when it is first asked for, and kept: a county is mostly
     * evaluated by several packs, for several days.
     *
     * @param counted who counts; equal ones count alike
     */
    @SuppressWarnings("ReferenceEquality") // equal ones are looked up
    public SectionTable sections(Predicate<School> counted, Stage stage) {
        Tables known = last;
        if (known == null || known.counted != counted) {
            known = tables(counted);
            last = known;
        }
        return java.util.Objects.requireNonNull(known.byStage.get(stage));
    }

    /** Of equal ones the tables that are known; beyond a few they are set out anew. */
    private Tables tables(Predicate<School> counted) {
        Tables known = sections.get(counted);
        if (known == null) {
            known = new Tables(counted, tables(schools.stream().filter(counted).toList()));
            if (sections.size() < MOST_TABLES) {
                sections.put(counted, known);
            }
        }
        return known;
    }

    private record Tables(Predicate<School> counted, Map<Stage, SectionTable> byStage) {}

    private static Map<Stage, SectionTable> tables(List<School> schools) {
        Map<Stage, SectionTable> tables = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            tables.put(stage, SectionTable.of(schools, stage));
        }
        return tables;
    }

    /** A statistic that the county published. */
    public Optional<Reported> reported(Reported.Statistic statistic, @Nullable String indicator, Stage stage) {
        return reported.isEmpty()
                ? Optional.empty()
                : reported.stream()
                        .filter(each -> each.statistic() == statistic
                                && each.stage() == stage
                                && java.util.Objects.equals(each.indicator(), indicator))
                        .findFirst();
    }

    /** What has been attested about one criterion and subject. */
    public Optional<Attestation> attestation(String criterion, String subject) {
        return Optional.ofNullable(attested.getOrDefault(criterion, Map.of()).get(subject));
    }

    /** What has been attested. */
    public List<Attestation> attestations() {
        return attestations;
    }

    /** The codes that this dossier has been checked against; null if it has not been yet. */
    @Nullable
    Known checkedAgainst() {
        return checkedAgainst;
    }

    /** Remembers a check: the codes, and the latest of the days that cannot lie in the future; null if there is none. */
    void checkedAgainst(Known known, @Nullable LocalDate latest) {
        latestDay = latest;
        checkedAgainst = known;
    }

    /** The latest of the days that cannot lie after the day of an evaluation, once it has been checked. */
    @Nullable
    LocalDate latestDay() {
        return latestDay;
    }

    @Override
    public String toString() {
        return county.code() + " " + county.name();
    }

    /** Collects a dossier. */
    public static final class Builder {
        private final County county;
        private @Nullable LocalDate asOf;
        private final List<School> schools = new ArrayList<>();
        private List<Reported> reported = List.of();
        private List<Attestation> attestations = List.of();

        private Builder(County county) {
            this.county = county;
        }

        /** The date that the figures speak of. */
        public Builder asOf(@Nullable LocalDate date) {
            asOf = date;
            return this;
        }

        /** Adds a school. */
        public Builder school(School school) {
            schools.add(school);
            return this;
        }

        /** What the county published. */
        public Builder reported(List<Reported> value) {
            reported = value;
            return this;
        }

        /** What has been attested. */
        public Builder attestations(List<Attestation> value) {
            attestations = value;
            return this;
        }

        /**
         * The dossier.
         *
         * @throws IllegalArgumentException if a school is given twice
         */
        public Dossier build() {
            return new Dossier(this);
        }
    }
}
