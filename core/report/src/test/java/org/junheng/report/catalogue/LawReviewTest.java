package org.junheng.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junheng.report.catalogue.Claimed.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawReviewTest {
    private static final String HEAD = "# 办法\n\n不是条文的一段,99人。\n\n## 条文\n\n| 编号 | 文字 | 状态 |\n|---|---|---|\n";

    private static LawReview review(String rows, HandClaim... claims) {
        CataloguedPack national = Catalogues.shipped("national/quality-balance-2017");
        return LawReview.of(new Lineage(national.pack(), List.of()), HEAD + rows, List.of(claims));
    }

    @Test
    void sentenceAboveARuleIsCarriedByItHoweverItIsPrinted() {
        LawReview review = review("| R6 | 生均教学仪器设备值:小学、初中分别达到 2000元以上、2500元以上。 | 互证 |\n");

        assertThat(review.sentences())
                .extracting(each -> each.sentence().line(), Claimed::status, Claimed::ids)
                .containsExactly(tuple(9, Status.CRITERIA, List.of("NQB2017-R6-primary", "NQB2017-R6-junior")));
        assertThat(review.numbers()).isEmpty();
    }

    @Test
    void longerSentenceIsCarriedAndTheRestIsTold() {
        LawReview review = review("| Q1 | 到明年,全县初中三年巩固率达到95%以上。 | |\n");

        assertThat(review.sentences())
                .extracting(Claimed::status, Claimed::idsInShort, Claimed::note)
                .containsExactly(tuple(Status.CRITERIA, "NQB2017-Q1", "条目上方没有的部分:到明年"));
    }

    @Test
    void sentenceThatNobodyCarriesIsUnclaimed() {
        LawReview review = review("| R6 | 生均教学仪器设备值:小学、初中分别达到2000元以上、2500元以上。每校应有操场。 | |\n");

        assertThat(review.unclaimed())
                .extracting(each -> each.sentence().text(), Claimed::note)
                .containsExactly(tuple("每校应有操场。", "编号栏写着 NQB2017-R6-primary、NQB2017-R6-junior,但条目上方没有这句话"));
    }

    @Test
    void digestIsCarriedByWhatItsRowNames() {
        LawReview review = review("| R6 | 摘要:仪器设备小学2000元,初中2600元。 | |\n");

        assertThat(review.sentences())
                .extracting(Claimed::status, Claimed::ids)
                .containsExactly(tuple(Status.HAND, List.of("NQB2017-R6-primary", "NQB2017-R6-junior")));
        // 2500 became 2600
        assertThat(review.numbers()).extracting(LoneNumber::number).containsExactly("2600");
    }

    @Test
    void forgottenLimitIsFound() {
        LawReview review = review("| R6 | 生均教学仪器设备值:小学、初中分别达到2000元以上、2500元以上。每校至少3台钢琴。 | |\n");

        assertThat(review.numbers())
                .extracting(LoneNumber::number, each -> each.sentence().line())
                .containsExactly(tuple("3", 9));
    }

    @Test
    void handClaimNeedsNoCriterion() {
        LawReview review = review("| | 高举旗帜,落实“12345”工程。每校至少3台钢琴。 | |\n", new HandClaim("高举旗帜,落实“12345”工程。", "口号"));

        assertThat(review.sentences()).extracting(Claimed::status).containsExactly(Status.HAND, Status.NONE);
        assertThat(review.sentences().get(0).note()).isEqualTo("口号");
        assertThat(review.numbers()).extracting(LoneNumber::number).containsExactly("3");
    }

    @Test
    void handClaimCanHoldSeveralSentences() {
        LawReview review = review("| | 高举旗帜。落实到位。 | |\n", new HandClaim("高举旗帜。落实到位。", "口号"));

        assertThat(review.sentences()).extracting(Claimed::status).containsExactly(Status.HAND, Status.HAND);
    }

    @Test
    void pendingClauseIsNotForgotten() {
        CataloguedPack template = TemplatePack.catalogued();
        LawReview review = Part.of(template).law();

        assertThat(review.sentences())
                .extracting(Claimed::status, Claimed::note)
                .containsExactly(tuple(Status.CRITERIA, ""), tuple(Status.PENDING, "MP2026-G1"));
    }

    @Test
    void notesAreNoLaw() {
        LawReview review = review("| D1 | 不是条文,是本库的数据核验。 | |\n\n对照的文字:达到77%。\n");

        assertThat(review.isEmpty()).isTrue();
    }

    @Test
    void quotationsAndPlainLinesAreLaw() {
        assertThat(LawText.sentences("# 办法\n说明\n\n> 第一句。第二句;第三句“。”\n"))
                .extracting(LawSentence::text)
                .containsExactly("第一句。", "第二句;", "第三句“。”");
        assertThat(LawText.sentences("# 办法\n第一句。\n- 第二句……第三句\n\n## 约定\n\n不是条文\n"))
                .extracting(LawSentence::line, LawSentence::text)
                .containsExactly(tuple(2, "第一句。"), tuple(3, "第二句"), tuple(3, "第三句"));
    }

    @Test
    void barInACellIsNoBorder() {
        assertThat(LawText.sentences("| 文字 |\n|---|\n| 甲\\|乙 |\n"))
                .extracting(LawSentence::text)
                .containsExactly("甲|乙");
    }

    @Test
    void rowsNameCriteriaInManyWays() {
        assertThat(NamedIds.in("R1(三版)、D1–D3、G8-pay, population"))
                .containsExactly("R1", "D1", "D2", "D3", "G8-pay", "population");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "达到4.2人以上、5.3人以上 | 4.2 5.3",
                "比例分别达到100%、95%以上 | 100% 95%",
                "教督〔2017〕6号 | -",
                "到2022年12月31日,2018—2020年 | -",
                "2021年提升改造约6.64万平方米 | 6.64万",
                "第3条、附件1 | -",
                "1.加强管理 | -",
                "(2)每校2台 | 2",
                "12、每校3台 | 3",
                "5年360学时 | 5 360",
                "常住人口的1.5‰ | 1.5‰",
                "百分之八十五以上 | 百分之八十五",
                "不少于一百二十人 | 一百二十",
                "千方百计、每百名、百姓、三年 | -",
            })
    void numbersOfTheLaw(String text, @org.jspecify.annotations.Nullable String numbers) {
        assertThat(LawNumber.in(text).stream().map(LawNumber::text))
                .containsExactlyElementsOf(numbers == null ? List.of() : List.of(numbers.split(" ", -1)));
    }

    @ParameterizedTest
    @CsvSource({
        "85%,0.85",
        "85%,85",
        "10%,110",
        "6.64万,66400",
        "1.5‰,15",
        "1小时,60",
        "百分之八十五,85",
        "一百二十,120",
        "2000,2000"
    })
    void numbersAreAlsoCarriedInOtherUnits(String text, BigDecimal limit) {
        assertThat(LawNumber.in(text)).allMatch(each -> each.isAmong(Set.of(limit.stripTrailingZeros())));
    }

    @Test
    void shippedLawsAreClaimed() {
        LawReview national =
                Part.of(Catalogues.shipped("national/quality-balance-2017")).law();
        assertThat(national.unclaimed()).isEmpty();
        assertThat(national.numbers()).isEmpty();

        LawReview wuqing = Part.of(Catalogues.shipped("tianjin/wuqing-2020")).law();
        assertThat(wuqing.unclaimed())
                .extracting(each -> each.sentence().text())
                .containsExactly("本方案自印发之日起实施,2022年12月31日废止。");
        assertThat(wuqing.numbers()).extracting(LoneNumber::number).containsExactly("2", "1", "6", "6", "2.0");
    }
}
