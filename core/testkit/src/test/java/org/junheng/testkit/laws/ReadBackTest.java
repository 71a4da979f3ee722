package org.junheng.testkit.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.testkit.byhand.FindingByHand.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.facts.Attestation;
import org.junheng.facts.Dossier;
import org.junheng.facts.School;
import org.junheng.facts.SchoolKind;
import org.junheng.findings.Evaluation;
import org.junheng.findings.Outcome;
import org.junheng.indicators.Stage;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.testkit.byhand.EvaluationByHand;
import org.junheng.testkit.generators.Copies;
import org.junit.jupiter.api.Test;

/** What is written and read is the same, or is told of; and so is a mistake that nobody refuses. */
class ReadBackTest {
    private static PackUnderLaw judgedBy(PackUnderLaw.Judge judge) {
        return Judged.real().with(Judged.real().line(), judge);
    }

    private static Evaluation saying(String what) {
        return EvaluationByHand.of(by("T-R1", Outcome.MET).saying(what));
    }

    private static final School SCHOOL = School.builder("S1", "甲", SchoolKind.PRIMARY)
            .section(Stage.PRIMARY, 10, Map.of())
            .build();

    private static Dossier with(School... schools) {
        return Copies.withSchools(Judged.EMPTY, List.of(schools));
    }

    @Test
    void dossierIsReadBack() {
        assertThat(new DossierReadBack()
                        .breach(
                                judgedBy((evaluator, counties, day) -> List.of(saying("一"))),
                                Judged.trial(with(SCHOOL), 1)))
                .isEmpty();
    }

    /** Whoever finds something else of what was read knows more than the text. */
    @Test
    void whoFindsSomethingElseOfTheTextIsToldOf() {
        Dossier given = with(SCHOOL);
        @SuppressWarnings("ReferenceEquality") // of the one that was read nothing else is different
        PackUnderLaw pack =
                judgedBy((evaluator, counties, day) -> List.of(saying(counties.get(0) == given ? "一" : "二")));

        assertThat(new DossierReadBack().breach(pack, Judged.trial(given, 1)).orElseThrow())
                .startsWith("读回来的数据,评估结果不一样:…")
                .contains("\"message\":\"一\"", "\"message\":\"二\"");
    }

    private static Optional<String> accepted(Dossier county, PackUnderLaw.Judge judge) {
        return new MistakesRefused().breach(judgedBy(judge), Judged.trial(county, 1));
    }

    @Test
    void mistakesAreRefused() {
        assertThat(accepted(with(SCHOOL), (evaluator, counties, day) -> List.of(saying("一"))))
                .isEmpty();
    }

    /** Attested of X is a mistake, since there is no such school; where there is one, it is none, and the law says so. */
    private static Dossier withSchoolX() {
        School other = School.builder("X", "乙", SchoolKind.PRIMARY)
                .section(Stage.PRIMARY, 10, Map.of())
                .build();
        return Copies.withAttestations(
                with(SCHOOL, other),
                List.of(new Attestation("GZ2015-GATE", "S1", true, "督导室", LocalDate.of(2023, 6, 1), List.of("文件"))));
    }

    @Test
    void mistakeThatIsAcceptedIsToldOf() {
        assertThat(accepted(withSchoolX(), (evaluator, counties, day) -> List.of(saying("一"))))
                .contains("填错的数据没有拒绝:attested of nobody");
    }

    /** It is refused as well if the evaluation refuses it, but with a sentence. */
    @Test
    void mistakeIsRefusedWithASentence() {
        Problem problem = new Problem("k", "dossier", 1, "", "错", "对", "改");

        assertThat(accepted(withSchoolX(), (evaluator, counties, day) -> {
                    throw new InvalidInputException(List.of(problem), 1);
                }))
                .isEmpty();
        assertThat(accepted(withSchoolX(), (evaluator, counties, day) -> {
                    throw new InvalidInputException(List.of(), 0);
                }))
                .contains("填错的数据没有拒绝:attested of nobody");
    }
}
