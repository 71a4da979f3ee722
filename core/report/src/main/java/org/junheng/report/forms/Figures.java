package org.junheng.report.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/** Figures that the forms ask for about the county as a whole: facts, counts and sums of the schools, and measured percentages. */
final class Figures {
    private static final Set<SchoolKind> ORDINARY =
            EnumSet.complementOf(EnumSet.of(SchoolKind.SPECIAL, SchoolKind.VOCATIONAL));

    private final Filing filing;

    Figures(Filing filing) {
        this.filing = filing;
    }

    /** Answers a figure such as {@code fact:townships}; null if it is none of the county's. */
    @Nullable
    Answer answer(String figure) {
        String[] parts = figure.split(":", 2);
        String what = parts.length > 1 ? parts[1] : "";
        return switch (parts[0]) {
            case "fact" -> fact(what);
            case "facts" -> facts(what);
            case "level" -> level(what);
            case "percent" -> percent(what);
            case "not-collected" -> Answer.missing(FormWords.text("notCollected"));
            case "evidence" -> evidence(what);
            case "schools" -> schools(each -> each.kind().code().equals(what));
            case "points-from" ->
                schools(each -> each.kind() == SchoolKind.TEACHING_POINT && each.students() >= Integer.parseInt(what));
            case "classes" -> sum(stage(what), each -> classes(each, stage(what)));
            case "pupils" -> sum(stage(what), each -> pupils(each, stage(what)));
            case "staff" -> staff(what.split("/", 2));
            default -> null;
        };
    }

    private Answer fact(String code) {
        return filing.dossier().county().facts().number(code).map(Answer::of).orElse(Answer.missing(""));
    }

    private Answer facts(String codes) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String code : codes.split("\\+", -1)) {
            Optional<BigDecimal> number = filing.dossier().county().facts().number(code);
            if (number.isEmpty()) {
                return Answer.missing("");
            }
            sum = sum.add(number.get());
        }
        return Answer.of(sum);
    }

    private Answer level(String code) {
        Optional<BigDecimal> place = filing.dossier().county().facts().number(code);
        List<String> words = filing.fact(code).map(each -> each.words()).orElse(List.of());
        return place.filter(each -> each.intValue() <= words.size())
                .map(each -> Answer.text(words.get(each.intValue() - 1)))
                .orElse(Answer.missing(""));
    }

    /** A percentage is never computed here: it is the one that was judged. */
    private Answer percent(String indicator) {
        return filing.findings().stream()
                .filter(each -> each.view().equals(filing.view())
                        && indicator.equals(each.indicator())
                        && each.subject().type() == Subject.Type.COUNTY)
                .map(Finding::measured)
                .filter(Objects::nonNull)
                .findFirst()
                .map(each -> Answer.of(new BigDecimal(each.value())))
                .orElse(Answer.missing(""));
    }

    private Answer evidence(String criterion) {
        return filing.findings(criterion).stream()
                .findFirst()
                .map(filing::deciding)
                .map(each -> Answer.text(String.join(FormWords.text("semicolon"), each.notes())))
                .orElse(Answer.missing(""));
    }

    private Answer schools(Function<School, Boolean> counted) {
        List<School> schools = filing.dossier().schools();
        return schools.isEmpty()
                ? Answer.missing(FormWords.text("noSchools"))
                : Answer.of(schools.stream().filter(counted::apply).count());
    }

    private Answer staff(String[] stageAndFact) {
        Stage stage = stage(stageAndFact[0]);
        return sum(
                stage,
                each -> each.section(stage).flatMap(section -> section.facts().number(stageAndFact[1])));
    }

    private static Optional<BigDecimal> classes(School school, Stage stage) {
        long count =
                school.classes().stream().filter(each -> each.stage() == stage).count();
        return count == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count));
    }

    private static Optional<BigDecimal> pupils(School school, Stage stage) {
        return school.section(stage).map(each -> BigDecimal.valueOf(each.students()));
    }

    /** The sum over all ordinary schools with this stage, teaching points too; unknown if one of them does not say. */
    private Answer sum(Stage stage, Function<School, Optional<BigDecimal>> number) {
        List<School> schools = filing.dossier().schools().stream()
                .filter(each ->
                        ORDINARY.contains(each.kind()) && each.section(stage).isPresent())
                .toList();
        return filing.dossier().schools().isEmpty()
                ? Answer.missing(FormWords.text("noSchools"))
                : sum(schools, number);
    }

    /** The sum over some schools; unknown if one of them does not say, and then the sum of the others is told. */
    static Answer sum(List<School> schools, Function<School, Optional<BigDecimal>> number) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> silent = new ArrayList<>();
        for (School school : schools) {
            Optional<BigDecimal> own = number.apply(school);
            if (own.isEmpty()) {
                silent.add(school.name());
            }
            sum = sum.add(own.orElse(BigDecimal.ZERO));
        }
        return silent.isEmpty()
                ? Answer.of(sum)
                : Answer.missing(FormWords.text(
                        "sumLacks", Names.few(silent), sum.stripTrailingZeros().toPlainString()));
    }

    private static Stage stage(String code) {
        return Coded.find(Stage.class, code).orElseThrow();
    }
}
