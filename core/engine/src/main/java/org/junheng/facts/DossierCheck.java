package org.junheng.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Messages;
import org.junheng.input.Place;
import org.junheng.input.Problems;

/** Holds a dossier that was made in Java against the dictionary, as the reader does with a file. */
public final class DossierCheck {
    private static final Messages MESSAGES = new Messages(DossierCheck.class, "org.junheng.messages");

    private final Known known;
    private final Problems problems;
    private final Map<String, Map<FactLayout, List<Optional<FactDefinition>>>> definitions = new HashMap<>();
    private final Map<FactLayout, Map<FactLayout, Set<String>>> shared = new HashMap<>();

    private DossierCheck(Known known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * Checks a dossier, once for each set of known codes.
     *
     * @throws InvalidInputException with every mistake, if there is any
     */
    @SuppressWarnings("ReferenceEquality") // comparing all known codes would cost more than the check that it saves
    public static void require(Dossier dossier, Known known) {
        if (dossier.checkedAgainst() == known) {
            return;
        }
        Problems problems = new Problems(dossier.toString(), MESSAGES);
        new DossierCheck(known, problems).check(dossier);
        problems.throwIfAny();
        remember(dossier, known);
    }

    /** Remembers that a dossier fits some codes. */
    static void remember(Dossier dossier, Known known) {
        LocalDate latest = PastDays.of(dossier, known.dictionary()).stream()
                .map(PastDays.Day::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
        dossier.checkedAgainst(known, latest);
    }

    /**
     * Checks a dossier, and that nothing in it that must have happened lies after the day of the evaluation. A dossier that
     * names its own day has been held against that; it may be judged by the law of any other day.
     *
     * @throws InvalidInputException with every mistake, if there is any
     */
    public static void require(Dossier dossier, Known known, LocalDate today) {
        require(dossier, known);
        LocalDate latest = dossier.latestDay();
        if (dossier.asOf().isPresent() || latest == null || !latest.isAfter(today)) {
            return;
        }
        Problems problems = new Problems(dossier.toString(), MESSAGES);
        PastDays.of(dossier, known.dictionary()).stream()
                .filter(each -> each.day().isAfter(today))
                .forEach(each -> problems.add(Place.FILE, each.path(), "fact.future", each.name(), each.day(), today));
        problems.throwIfAny();
    }

    private void check(Dossier dossier) {
        check(dossier.county().facts(), FactDefinition.COUNTY, () -> "county.facts");
        new TreeMap<>(dossier.county().series()).forEach(this::series);
        for (School school : dossier.schools()) {
            Supplier<String> path = () -> "schools[" + school.code() + "]";
            check(school.facts(), FactDefinition.SCHOOL, () -> path.get() + ".facts");
            if (school.sections().isEmpty()) {
                add(path.get() + ".sections", "section.none");
            }
            for (Section section : school.sections()) {
                Supplier<String> sectionPath =
                        () -> path.get() + ".sections." + section.stage().code() + ".facts";
                check(section.facts(), FactDefinition.SECTION, sectionPath);
                refuseBoth(school, section, sectionPath);
            }
        }
    }

    private void series(String code, Map<Integer, BigDecimal> years) {
        String path = "series." + code;
        Optional<FactDefinition> fact = known.dictionary().find(FactDefinition.COUNTY_SERIES, code);
        if (fact.isEmpty()) {
            add(path, "fact.unknown", code, "");
        }
        fact.ifPresent(definition -> years.forEach((year, value) -> definition
                .complaintOfYear(value)
                .ifPresent(complaint -> problems.add(
                        Place.FILE,
                        path + "." + year,
                        complaint.key(),
                        complaint.arguments().toArray()))));
    }

    private void check(Facts facts, String holder, Supplier<String> path) {
        List<Optional<FactDefinition>> definitions = definitions(facts.layout(), holder);
        for (int i = 0; i < definitions.size(); i++) {
            String code = facts.codes().get(i);
            Optional<FactDefinition> fact = definitions.get(i);
            if (fact.isEmpty()) {
                add(path.get() + "." + code, "fact.unknown", code, "");
                continue;
            }
            fact.get()
                    .complaint(facts.value(i))
                    .ifPresent(complaint -> problems.add(
                            Place.FILE,
                            path.get() + "." + code,
                            complaint.key(),
                            complaint.arguments().toArray()));
        }
    }

    /** What the dictionary says about the codes of a layout; nearly all schools of a county share one. */
    private List<Optional<FactDefinition>> definitions(FactLayout layout, String holder) {
        return definitions
                .computeIfAbsent(holder, each -> new HashMap<>())
                .computeIfAbsent(
                        layout,
                        each -> each.codes().stream()
                                .map(code -> known.dictionary().find(holder, code))
                                .toList());
    }

    private void refuseBoth(School school, Section section, Supplier<String> path) {
        Set<String> both = both(section.facts().layout(), school.facts().layout());
        both.forEach(code -> add(path.get() + "." + code, "fact.both", code));
    }

    /** The codes that two layouts share; mostly none. */
    private Set<String> both(FactLayout one, FactLayout other) {
        return shared.computeIfAbsent(one, each -> new HashMap<>()).computeIfAbsent(other, each -> {
            Set<String> both = new TreeSet<>(one.codes());
            both.retainAll(Set.copyOf(other.codes()));
            return both;
        });
    }

    private void add(String path, String key, String... arguments) {
        problems.add(Place.FILE, path, key, Arrays.stream(arguments).toArray());
    }
}
