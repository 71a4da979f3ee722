package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junit.jupiter.api.Test;

/**
 * The report of a county whose name is left out prints figures and what follows from them. What follows was recomputed by hand:
 * {@code county-report-figures.csv}. The pack must come to the same numbers, to the printed digit, and must find the same
 * contradictions.
 */
class FiguresTest {
    private static final String PACK = "unnamed/county-report-2020";
    private static final int FIGURES = 86;
    private static final int SHORTEST_REASON = 8;
    private static final Pattern CONFLICT = Pattern.compile("CR2020-X\\d+");
    private static final String WITHIN_ROUNDING = "只在修约误差之内";
    /** The report prints no number that could be reproduced: not the schools, nor the teachers and the children by year. */
    private static final Set<String> WITHOUT_DATA = Set.of("C002-045", "C002-056", "C002-067");

    private static final List<FigureRow> FIGURES_OF_REPORT = FigureRow.all();
    private static final ComplianceEvaluator EVALUATOR = Dossiers.evaluator(PACK);
    private static final Dossier DOSSIER =
            EVALUATOR.reader().read(Path.of("../examples/local-plans/county-report-2020.json"));
    private static final Evaluation EVALUATION = EVALUATOR.evaluate(DOSSIER, Dossiers.day("2020-12-31"));

    private final List<String> mistakes = new ArrayList<>();

    @Test
    void allFiguresAreListedInTheirOrder() {
        assertThat(FIGURES_OF_REPORT)
                .extracting(FigureRow::id)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, FIGURES)
                        .mapToObj(each -> String.format("C002-%03d", each))
                        .toList());
    }

    @Test
    void whatHasNoCriterionHasAReasonAndAllElseHasAnOutcome() {
        assertThat(FIGURES_OF_REPORT).allSatisfy(row -> {
            assertThat(row.outcome().isEmpty()).isNotEqualTo(row.hasCriterion());
            if (!row.hasCriterion() || !row.isPrinted() || row.isConverted()) {
                assertThat(row.remark()).hasSizeGreaterThanOrEqualTo(SHORTEST_REASON);
            }
        });
    }

    /** The expected outcomes follow from what the recomputation says, not from what the pack finds. */
    @Test
    void outcomesFollowFromTheRecomputation() {
        assertThat(FIGURES_OF_REPORT)
                .filteredOn(FigureRow::hasCriterion)
                .allSatisfy(row -> assertThat(row.outcome()).isEqualTo(expected(row)));
        assertThat(FIGURES_OF_REPORT)
                .filteredOn(row -> row.kind().equals(FigureRow.CONSISTENT))
                .allMatch(FigureRow::hasCriterion, "has a criterion");
    }

    private static String expected(FigureRow row) {
        if (WITHOUT_DATA.contains(row.id())) {
            return Outcome.NO_DATA.name();
        }
        // the milestone of the plan was missed
        boolean contradicts =
                FigureRow.CONTRADICTIONS.contains(row.kind()) || row.id().equals("C002-071");
        return (contradicts ? Outcome.NOT_MET : Outcome.MET).name();
    }

    @Test
    void figuresAreReproducedToThePrintedDigit() {
        FIGURES_OF_REPORT.stream().filter(FigureRow::hasCriterion).forEach(this::hold);

        assertThat(mistakes).isEmpty();
    }

    private void hold(FigureRow row) {
        for (String criterion : row.criteria()) {
            for (String subject : row.subjects()) {
                Finding finding = finding(criterion, subject);
                require(finding.outcome().name().equals(row.outcome()), row, finding, "应为" + row.outcome());
                holdNumbers(row, finding);
                holdKind(row, finding);
            }
        }
    }

    private void holdNumbers(FigureRow row, Finding finding) {
        if (!row.isPrinted()) {
            return;
        }
        Finding.Measured measured = finding.measured();
        require(measured != null && measured.value().equals(row.printed()), row, finding, "应印出" + row.printed());
        if (!row.isConverted()) {
            require(row.printed().equals(row.rounded()), row, finding, "算得" + row.recomputed());
            require(!row.isStated() || isRequired(row, finding), row, finding, "应与公布的" + row.stated() + "比");
        }
        if (row.kind().equals(FigureRow.CONSISTENT) && !row.isConverted()) {
            require(isSame(row.printed(), row.stated()), row, finding, "应与公布的" + row.stated() + "相同");
        }
    }

    private static boolean isRequired(FigureRow row, Finding finding) {
        return isSame(Objects.requireNonNull(finding.required()).value(), row.stated());
    }

    private static boolean isSame(String one, String other) {
        return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
    }

    private void holdKind(FigureRow row, Finding finding) {
        boolean rounding = row.kind().equals(FigureRow.WITHIN_ROUNDING);
        boolean noted = finding.notes().stream().anyMatch(each -> each.contains(WITHIN_ROUNDING));
        require(rounding == noted, row, finding, rounding ? "应注明" + WITHIN_ROUNDING : "不应注明" + WITHIN_ROUNDING);
        if (finding.outcome() == Outcome.NOT_MET) {
            require(finding.check(), row, finding, "不一致只能是数据核验的结果");
        }
    }

    private void require(boolean holds, FigureRow row, Finding finding, String mistake) {
        if (!holds) {
            mistakes.add(row + " " + mistake + ":" + finding.message());
        }
    }

    private static Finding finding(String criterion, String subject) {
        return EVALUATION.findings().stream()
                .filter(each -> each.criterion().equals(criterion)
                        && each.subject().code().equals(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(criterion + " has no finding about " + subject));
    }

    /** By another way: decimals, from the dossier's own numbers. */
    @Test
    void independentArithmeticComesToTheSame() {
        Map<String, BigDecimal> figures = new CountyReportArithmetic(DOSSIER).figures();
        List<FigureRow> printed =
                FIGURES_OF_REPORT.stream().filter(FigureRow::isPrinted).toList();

        assertThat(figures.keySet())
                .isEqualTo(printed.stream().map(FigureRow::id).collect(Collectors.toSet()));
        assertThat(printed).allSatisfy(row -> {
            BigDecimal figure = Objects.requireNonNull(figures.get(row.id()));
            assertThat(rounded(figure, row.printed())).isEqualTo(row.printed());
            if (!row.isConverted()) {
                assertThat(rounded(figure, row.recomputed())).isEqualTo(row.recomputed());
            }
        });
    }

    private static String rounded(BigDecimal figure, String like) {
        return figure.setScale(new BigDecimal(like).scale(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    @Test
    void nothingElseIsFoundToContradict() {
        Set<String> listed = new HashSet<>();
        FIGURES_OF_REPORT.stream()
                .filter(row -> row.outcome().equals(Outcome.NOT_MET.name()))
                .forEach(row -> row.criteria()
                        .forEach(
                                criterion -> row.subjects().forEach(subject -> listed.add(criterion + " " + subject))));

        assertThat(EVALUATION.findings().stream()
                        .filter(each -> each.check() && each.outcome() == Outcome.NOT_MET)
                        .map(each -> each.criterion() + " " + each.subject().code()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    /** Contradictions in words stand in the table of conflicts of the pack. */
    @Test
    void conflictsThatAReasonNamesAreListed() throws IOException {
        String conflicts = Files.readString(Path.of("packs", PACK, "conflicts.csv"));

        for (FigureRow row : FIGURES_OF_REPORT) {
            Matcher matcher = CONFLICT.matcher(row.remark());
            while (matcher.find()) {
                assertThat(conflicts).contains(matcher.group() + ",");
            }
        }
    }
}
