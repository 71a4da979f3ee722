package org.junheng.testkit.laws;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junheng.facts.Dossier;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.facts.Section;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Statistic;
import org.junheng.testkit.TestkitMessages;
import org.junheng.testkit.generators.Copies;

/** A coefficient of variation knows nothing of units, of the order of schools, or of how many schools are alike. */
final class VariationInvariant implements Law {
    private static final Set<String> TYPES = Set.of("InterSchoolVariation", "CompositeVariation");
    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);

    @Override
    public int cost() {
        return 4;
    }

    @Override
    public Optional<String> breach(PackUnderLaw pack, Trial trial) {
        Dossier plain = Copies.withReported(trial.dossier(), List.of());
        if (pack.evaluate(plain, trial.day()).statistics().isEmpty()) {
            return Optional.empty();
        }
        return differs(pack, trial, "units", plain, Copies.eachSchool(plain, each -> scaled(each, FACTOR)))
                .or(() -> differs(pack, trial, "codes", plain, reversed(plain)))
                .or(() -> merged(pack, trial, plain));
    }

    /** A school twice is the same as the school with twice the students and twice of everything. */
    private static Optional<String> merged(PackUnderLaw pack, Trial trial, Dossier plain) {
        Optional<School> alike = plain.schools().stream()
                .filter(each -> each.sections().size() == 1 && each.kind() != SchoolKind.TEACHING_POINT)
                .findFirst();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        List<School> twice = new ArrayList<>(plain.schools());
        School school = alike.get();
        twice.add(Copies.school(school, "Z", school.facts().asMap(), school.sections()));
        Dossier one = Copies.eachSchool(plain, each -> each.equals(school) ? doubled(each) : each);
        return differs(pack, trial, "merged", Copies.withSchools(plain, twice), one);
    }

    private static School doubled(School school) {
        School more = scaled(school, BigDecimal.valueOf(2));
        Section section = more.sections().get(0);
        return Copies.withSection(more, new Section(section.stage(), 2 * section.students(), section.facts()));
    }

    private static School scaled(School school, BigDecimal factor) {
        UnaryOperator<Facts> times = facts -> Facts.of(times(facts, factor));
        return Copies.school(
                school,
                school.code(),
                times.apply(school.facts()).asMap(),
                school.sections().stream()
                        .map(each -> new Section(each.stage(), each.students(), times.apply(each.facts())))
                        .toList());
    }

    private static Map<String, Object> times(Facts facts, BigDecimal factor) {
        Map<String, Object> times = new HashMap<>(facts.asMap());
        times.replaceAll((code, value) -> value instanceof BigDecimal number ? number.multiply(factor) : value);
        return times;
    }

    private static Dossier reversed(Dossier dossier) {
        List<School> schools = dossier.schools();
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i < schools.size(); i++) {
            codes.put(schools.get(i).code(), "R" + (9 - i));
        }
        Dossier unattested = Copies.withAttestations(dossier, List.of());
        return Copies.eachSchool(
                unattested,
                each -> Copies.school(
                        each,
                        codes.getOrDefault(each.code(), each.code()),
                        each.facts().asMap(),
                        each.sections()));
    }

    private static Optional<String> differs(PackUnderLaw pack, Trial trial, String what, Dossier one, Dossier other) {
        Map<String, String> before;
        Map<String, String> after;
        try {
            before = variations(pack, pack.evaluate(one, trial.day()));
            after = variations(pack, pack.evaluate(other, trial.day()));
        } catch (org.junheng.input.InvalidInputException e) {
            // more than the dictionary allows
            return Optional.empty();
        }
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(TestkitMessages.text("breach." + what, before, after));
    }

    private static Map<String, String> variations(PackUnderLaw pack, Evaluation evaluation) {
        Map<String, String> variations = new TreeMap<>();
        for (Statistic each : evaluation.statistics()) {
            Finding.Measured measured = each.variation();
            variations.put(each.indicator() + " " + each.stage(), measured == null ? "none" : measured.exact());
        }
        Set<String> criteria = new java.util.HashSet<>();
        pack.line()
                .forEach(each -> each.criteria().stream()
                        .filter(one -> TYPES.contains(one.selector().type()))
                        .forEach(one -> criteria.add(one.id())));
        evaluation.findings().stream()
                .filter(each -> criteria.contains(each.criterion()))
                .forEach(
                        each -> variations.put(Written.key(each), each.outcome().name()));
        return variations;
    }
}
