package org.junheng.testkit.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** On every day there is one version of a criterion: none overlap, none leave a gap, and none share an id. */
final class OneVersionEachDay implements Law {
    private static final Pattern EDITION = Pattern.compile("-(ed)?[0-9]{4}$");

    @Override
    public int cost() {
        return 4;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Set<String> ids = new HashSet<>();
        for (Pack each : pack.line()) {
            for (Criterion criterion : each.criteria()) {
                if (!ids.add(criterion.id())) {
                    return Optional.of(TestkitMessages.text("breach.id", criterion.id()));
                }
            }
        }
        return replaced(pack, trial.day()).or(() -> versions(pack.pack()).map(Seam::found));
    }

    private static Optional<String> replaced(PackUnderLaw pack, LocalDate day) {
        Map<String, String> replacing = new HashMap<>();
        for (Spoken each : pack.inForce(day)) {
            Optional<String> target = each.criterion().replaced();
            String other =
                    target.map(one -> replacing.put(one, each.criterion().id())).orElse(null);
            if (other != null) {
                return Optional.of(TestkitMessages.text(
                        "breach.replaced", day, other, each.criterion().id(), target.get()));
            }
        }
        return Optional.empty();
    }

    @Override
    public LocalDate day(PackUnderLaw pack, Trial trial) {
        return replaced(pack, trial.day()).isPresent()
                ? trial.day()
                : versions(pack.pack()).map(each -> each.day(trial.day())).orElse(trial.day());
    }

    private static Optional<Seam> versions(Pack pack) {
        Set<String> stems = pack.criteria().stream()
                .map(Criterion::id)
                .filter(each -> !stem(each).equals(each))
                .map(OneVersionEachDay::stem)
                .collect(Collectors.toSet());
        Map<List<Object>, List<Criterion>> matters = new HashMap<>();
        for (Criterion each : pack.criteria()) {
            if (isDated(each) || stems.contains(each.id())) {
                matters.computeIfAbsent(matter(each, stems), key -> new ArrayList<>())
                        .add(each);
            }
        }
        return matters.values().stream()
                .flatMap(each -> torn(pack, each).stream())
                .findFirst();
    }

    /** What a criterion is a version of: what its id says before an edition, or else the indicator that it judges. */
    private static List<Object> matter(Criterion each, Set<String> stems) {
        String stem = stem(each.id());
        boolean isOfItself = each.selector().field("code").isEmpty();
        return stems.contains(stem) || isOfItself
                ? List.of(stem)
                : List.of(
                        each.level(),
                        each.selector(),
                        each.opening(),
                        each.citation(),
                        each.requirement().get(0).name(),
                        String.valueOf(each.relation()));
    }

    private static boolean isDated(Criterion each) {
        return !each.period().equals(Period.ALWAYS);
    }

    private static String stem(String id) {
        return EDITION.matcher(id).replaceFirst("");
    }

    private static Optional<Seam> torn(Pack pack, List<Criterion> versions) {
        List<Criterion> sorted = versions.stream()
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNullElse(pack.inForce(each).from(), LocalDate.MIN)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            Seam seam = new Seam(sorted.get(i - 1), sorted.get(i), pack);
            if (!seam.holds()) {
                return Optional.of(seam);
            }
        }
        return Optional.empty();
    }

    /**
     * Where one version ends and the next begins.
     *
     * @param before the one
     * @param after the next
     * @param pack whose versions they are
     */
    private record Seam(Criterion before, Criterion after, Pack pack) {
        private Optional<LocalDate> until() {
            return Optional.ofNullable(pack.inForce(before).until());
        }

        private Optional<LocalDate> from() {
            return Optional.ofNullable(pack.inForce(after).from());
        }

        boolean holds() {
            return until().isPresent() && until().map(each -> each.plusDays(1)).equals(from());
        }

        /** The first day of the gap, or of the overlap. */
        LocalDate day(LocalDate otherwise) {
            boolean isGap =
                    until().isPresent() && from().isPresent() && until().get().isBefore(from().get());
            return (isGap ? until().map(each -> each.plusDays(1)) : from()).orElse(otherwise);
        }

        String found() {
            return TestkitMessages.text(
                    "breach.versions",
                    before.id(),
                    until().map(LocalDate::toString).orElse(""),
                    after.id(),
                    from().map(LocalDate::toString).orElse(""));
        }
    }
}
