package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junheng.facts.School;
import org.junheng.facts.SchoolPart;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;
import org.junheng.indicators.Rational;

/** Figures that an item asks for about the schools that it judges: counted from what was found about each of them. */
final class ItemFigures {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Filing filing;
    private final Figures county;

    ItemFigures(Filing filing) {
        this.filing = filing;
        this.county = new Figures(filing);
    }

    Answer answer(Item item, Item.Blank blank) {
        Answer ofCounty = county.answer(blank.figure());
        Answer answer = ofCounty == null ? ofSchools(item, blank.figure().split(":", 2)) : ofCounty;
        return blank.decimals() < 0 ? answer : answer.rounded(blank.decimals());
    }

    private Answer ofSchools(Item item, String[] figure) {
        Map<String, List<Finding>> bySchool = bySchool(item.criteria());
        if (bySchool.isEmpty() && isUnknown(item.criteria())) {
            return Answer.missing(FormWords.text("noSchools"));
        }
        List<School> judged = bySchool.values().stream()
                .flatMap(each -> filing.school(each.get(0).subject()).stream())
                .toList();
        return switch (figure[0]) {
            case "judged" -> judged(bySchool);
            case "met" -> Answer.of(count(bySchool, Outcome.MET));
            case "not-met" -> Answer.of(count(bySchool, Outcome.NOT_MET));
            case "over" -> over(figure[1].split("/", 2));
            case "classes-over" -> classesOver(figure[1]);
            case "pupils-of-judged" -> pupils(judged);
            case "sum-of-judged" -> Figures.sum(judged, each -> each.facts().number(figure[1]));
            case "ten-thousands-of-judged" ->
                Figures.sum(judged, each -> each.facts().number(figure[1]).map(ItemFigures::inTenThousands));
            case "per-pupil-of-judged" -> perPupil(judged, figure[1]);
            default -> throw new IllegalStateException("no figure " + String.join(":", figure));
        };
    }

    /** What decides about each school, by its code. */
    Map<String, List<Finding>> bySchool(List<String> criteria) {
        Map<String, List<Finding>> bySchool = new LinkedHashMap<>();
        for (String criterion : criteria) {
            for (Finding each : filing.findings(criterion)) {
                filing.school(each.subject())
                        .ifPresent(school -> bySchool.computeIfAbsent(school.code(), any -> new ArrayList<>())
                                .add(filing.deciding(each)));
            }
        }
        return bySchool;
    }

    /** Whether it is not even known which schools there are. */
    private boolean isUnknown(List<String> criteria) {
        return criteria.stream()
                .flatMap(each -> filing.findings(each).stream())
                .noneMatch(each -> each.outcome() == Outcome.NOT_APPLICABLE);
    }

    private static long count(Map<String, List<Finding>> bySchool, Outcome outcome) {
        return bySchool.values().stream()
                .filter(each -> Filing.together(each) == outcome)
                .count();
    }

    /** How many schools are judged, and of how many of them it is still open. */
    private static Answer judged(Map<String, List<Finding>> bySchool) {
        long open = bySchool.size() - count(bySchool, Outcome.MET) - count(bySchool, Outcome.NOT_MET);
        BigDecimal number = BigDecimal.valueOf(bySchool.size());
        return new Answer(number, open == 0 ? "" : FormWords.text("openSchools", open));
    }

    /** Schools over the limit that the form names, which is that of the method: an allowance does not change the number. */
    private Answer over(String[] criterionAndKinds) {
        Set<String> kinds = Set.of(criterionAndKinds[1].split("\\|"));
        return Answer.of(filing.findings(criterionAndKinds[0]).stream()
                .filter(each -> each.outcome() == Outcome.NOT_MET)
                .flatMap(each -> filing.school(each.subject()).stream())
                .filter(each -> kinds.contains(each.kind().code()))
                .count());
    }

    private Answer classesOver(String criterion) {
        List<Finding> found = filing.findings(criterion);
        long over = found.stream()
                .filter(each ->
                        each.outcome() == Outcome.NOT_MET && each.subject().type() == Subject.Type.CLASS)
                .count();
        List<String> silent = found.stream()
                .filter(each -> each.outcome() == Outcome.NO_DATA)
                .map(each -> each.subject().name())
                .toList();
        return silent.isEmpty()
                ? Answer.of(over)
                : Answer.missing(FormWords.text("classesLack", Names.few(silent), over));
    }

    private static Answer pupils(List<School> schools) {
        return Figures.sum(schools, each -> Optional.of(number(each)));
    }

    private static BigDecimal number(School school) {
        return BigDecimal.valueOf(SchoolPart.STUDENTS.of(school).orElse(0));
    }

    private static BigDecimal inTenThousands(BigDecimal yuan) {
        return yuan.divide(TEN_THOUSAND);
    }

    /** Of several schools together; each of them is judged by itself. */
    private static Answer perPupil(List<School> schools, String fact) {
        if (schools.isEmpty()) {
            return Answer.text(FormWords.text("none"));
        }
        Answer sum = Figures.sum(schools, each -> each.facts().number(fact));
        if (!(sum.value() instanceof BigDecimal whole)
                || !(pupils(schools).value() instanceof BigDecimal pupils)
                || pupils.signum() == 0) {
            return Answer.missing("");
        }
        Rational ratio = Rational.of(whole).dividedBy(Rational.of(pupils));
        String remark = schools.size() > 1 ? FormWords.text("eachByItself") : "";
        return new Answer(ratio.rounded(0), remark);
    }
}
