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
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.Period;
import org.junheng.testkit.laws.PackUnderLaw.Spoken;

/** On every day there is one version of a criterion: none overlap, none leave a gap, and none share an id. */
final class OneVersionEachDay implements Law {
    private static final Pattern EDITION = Pattern.compile("-(ed)?[0-9]{4}$");

    @Override
    public String sentence() {
        return "Versions of one criterion follow each other day by day, ids are used once, and only one criterion takes the place of another.";
    }

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
                    return Optional.of("id: " + criterion.id() + " is used twice");
                }
            }
        }
        return replaced(pack, trial.day()).or(() -> versions(pack.pack()));
    }

    private static Optional<String> replaced(PackUnderLaw pack, LocalDate day) {
        Map<String, String> replacing = new HashMap<>();
        for (Spoken each : pack.inForce(day)) {
            Optional<String> target = each.criterion().replaced();
            String other =
                    target.map(one -> replacing.put(one, each.criterion().id())).orElse(null);
            if (other != null) {
                return Optional.of("replaced: on " + day + " both " + other + " and "
                        + each.criterion().id() + " take the place of " + target.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> versions(Pack pack) {
        Map<List<Object>, List<Criterion>> matters = new HashMap<>();
        for (Criterion each : pack.criteria()) {
            if (!each.period().equals(Period.ALWAYS)) {
                matters.computeIfAbsent(matter(each), key -> new ArrayList<>()).add(each);
            }
        }
        return matters.values().stream()
                .flatMap(each -> gap(pack, each).stream())
                .findFirst();
    }

    /** What a criterion is a version of: what its id says before an edition, or else the indicator that it judges. */
    private static List<Object> matter(Criterion each) {
        String stem = EDITION.matcher(each.id()).replaceFirst("");
        boolean isOfItself =
                stem.equals(each.id()) && each.selector().field("code").isEmpty();
        return !stem.equals(each.id()) || isOfItself
                ? List.of(stem)
                : List.of(
                        each.level(),
                        each.selector(),
                        each.opening(),
                        each.citation(),
                        each.requirement().get(0).name(),
                        String.valueOf(each.relation()));
    }

    private static Optional<String> gap(Pack pack, List<Criterion> versions) {
        List<Criterion> sorted = versions.stream()
                .sorted(Comparator.comparing(
                        each -> Objects.requireNonNullElse(pack.inForce(each).from(), LocalDate.MIN)))
                .toList();
        for (int i = 1; i < sorted.size(); i++) {
            LocalDate until = pack.inForce(sorted.get(i - 1)).until();
            LocalDate from = pack.inForce(sorted.get(i)).from();
            if (until == null || from == null || !until.plusDays(1).equals(from)) {
                return Optional.of("versions: " + sorted.get(i - 1).id() + " until " + until + ", "
                        + sorted.get(i).id() + " from " + from);
            }
        }
        return Optional.empty();
    }
}
