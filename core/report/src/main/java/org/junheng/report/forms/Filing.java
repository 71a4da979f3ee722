package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.School;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;

/**
 * An evaluation as the forms look at it: one view is filled in, its findings can be found by criterion, and of several layers the
 * one that decides. Nothing is judged here.
 */
public final class Filing {
    /** The method that the forms belong to: 教督〔2017〕6号. */
    public static final String METHOD = "national/quality-balance-2017";

    /** From what leaves open least to what decides. */
    private static final List<Outcome> WORST_LAST = List.of(
            Outcome.NOT_APPLICABLE,
            Outcome.MET,
            Outcome.NOT_YET_DUE,
            Outcome.UNDECIDED,
            Outcome.NEEDS_EVIDENCE,
            Outcome.NO_DATA,
            Outcome.NOT_MET);

    private final Evaluated county;
    private final String view;
    private final boolean ofMethod;
    private final List<Finding> findings;
    private final Map<String, List<Finding>> byCriterion = new HashMap<>();
    private final Map<String, Map<Subject, Finding>> bySubject = new HashMap<>();
    private final Map<String, School> schools = new HashMap<>();
    private final Map<String, Pack> packs = new HashMap<>();

    private Filing(Evaluated county, List<Finding> findings, String view) {
        this.county = county;
        this.view = view;
        this.findings = findings;
        findings.stream()
                .filter(each -> each.view().equals(view))
                .forEach(each -> byCriterion
                        .computeIfAbsent(each.criterion(), any -> new ArrayList<>())
                        .add(each));
        ofMethod = findings.stream()
                .anyMatch(each -> each.view().equals(view) && each.pack().equals(METHOD));
        county.dossier().schools().forEach(each -> schools.put(each.code(), each));
        county.evaluation().packs().forEach(used -> {
            Pack pack = county.packs().get(used.id());
            if (pack != null) {
                packs.put(used.id(), pack);
            }
        });
    }

    /**
     * Looks at an evaluation.
     *
     * @param wanted the view to be filled in; null: that of the method itself, else the first that uses the method, else the first
     * @throws IllegalArgumentException if there is no such view
     */
    static Filing of(Evaluated county, @Nullable String wanted) {
        List<Finding> findings = county.evaluation().findings();
        Set<String> views = new LinkedHashSet<>();
        Set<String> usingMethod = new LinkedHashSet<>();
        for (Finding each : findings) {
            views.add(each.view());
            if (each.pack().equals(METHOD)) {
                usingMethod.add(each.view());
            }
        }
        if (wanted != null && !views.contains(wanted)) {
            throw new IllegalArgumentException("no view " + wanted + ", only " + views);
        }
        String usual = usingMethod.contains(METHOD)
                ? METHOD
                : usingMethod.stream()
                        .findFirst()
                        .orElse(views.stream().findFirst().orElse(""));
        return new Filing(county, findings, wanted == null ? usual : wanted);
    }

    /** The county with its packs. */
    public Evaluated county() {
        return county;
    }

    /** The figures. */
    public Dossier dossier() {
        return county.dossier();
    }

    /** What was found. */
    public Evaluation evaluation() {
        return county.evaluation();
    }

    /** The view that is filled in. */
    public String view() {
        return view;
    }

    /** Whether the view uses the method that the forms belong to. */
    public boolean isOfMethod() {
        return ofMethod;
    }

    /** Whether there is no other view. */
    boolean hasOneView() {
        return findings.stream().allMatch(each -> each.view().equals(view));
    }

    /** What people call the indicator of a finding; empty if there is no name at hand. */
    String indicator(Finding finding) {
        return Optional.ofNullable(packs.get(finding.pack())).stream()
                .flatMap(pack -> pack.indicators().stream())
                .filter(each -> each.code().equals(finding.indicator()))
                .map(IndicatorDefinition::name)
                .findFirst()
                .orElse("");
    }

    /** All findings of all views. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings of one criterion in the view. */
    public List<Finding> findings(String criterion) {
        return byCriterion.getOrDefault(criterion, List.of());
    }

    /** The finding about the same subject that decides instead, or else this one. */
    public Finding deciding(Finding finding) {
        Finding deciding = finding;
        // a circle of layers is impossible; a wrong one must not hang the report
        for (int layer = 0; layer < packs.size() && deciding.supersededBy() != null; layer++) {
            Finding above = of(deciding.supersededBy(), deciding.subject());
            if (above == null) {
                return deciding;
            }
            deciding = above;
        }
        return deciding;
    }

    /** The finding of a criterion about a subject; null if there is none. */
    @Nullable
    Finding of(String criterion, Subject subject) {
        return bySubject
                .computeIfAbsent(criterion, any -> {
                    Map<Subject, Finding> index = new HashMap<>();
                    findings(criterion).forEach(each -> index.put(each.subject(), each));
                    return index;
                })
                .get(subject);
    }

    /** What findings say together: not met if one is not, open if one is. */
    static Outcome together(List<Finding> findings) {
        return findings.stream()
                .map(Finding::outcome)
                .max(Comparator.comparing(WORST_LAST::indexOf))
                .orElse(Outcome.NOT_APPLICABLE);
    }

    /** The school that a finding is about, or a part of which it is about. */
    public Optional<School> school(Subject subject) {
        return subject.type() == Subject.Type.COUNTY
                ? Optional.empty()
                : Optional.ofNullable(schools.get(subject.code().split("/", 2)[0]));
    }

    /** A criterion of a pack that was used. */
    public Optional<Criterion> criterion(Finding finding) {
        return Optional.ofNullable(packs.get(finding.pack())).stream()
                .flatMap(pack -> pack.criteria().stream())
                .filter(each -> each.id().equals(finding.criterion()))
                .findFirst();
    }

    /** What the packs that were used call a fact. */
    Optional<FactDefinition> fact(String code) {
        return packs.values().stream()
                .sorted(Comparator.comparing(Pack::id))
                .flatMap(pack -> pack.facts().stream())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /** What people call the document of a view. */
    public String name(String id) {
        Pack pack = packs.get(id);
        return pack == null ? id : pack.document().name();
    }

    /** A pack that was used; empty if it is not at hand. */
    Optional<Pack> pack(String id) {
        return Optional.ofNullable(packs.get(id));
    }

    @Override
    public String toString() {
        return Objects.toString(county.dossier()) + " " + view;
    }
}
