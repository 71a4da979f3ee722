package org.junheng.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junheng.input.Coded;
import org.junheng.packs.SourceStatus;
import org.junit.jupiter.api.Test;

/** What single criteria ask for, as their documents and tables have it. */
class EntryTest {
    private static final String NATIONAL = "national/quality-balance-2017";
    private static final String WUQING = "tianjin/wuqing-2020";

    @Test
    void indicatorOfSections() {
        Entry entry = Catalogues.entry(NATIONAL, "NQB2017-R1-junior");

        assertThat(entry.subject()).isEqualTo("每个初中学部");
        assertThat(entry.required()).isEqualTo("不低于 5.3 人/百名学生(≥ 5.3)");
        assertThat(entry.formula()).isEqualTo("(本科学历专任教师数 + 硕士研究生学历专任教师数 + 博士研究生学历专任教师数) ÷ 学生数 × 100");
        assertThat(entry.inputs())
                .extracting(Input::inShort)
                .containsExactly("本科学历专任教师数,人(学部)", "硕士研究生学历专任教师数,人(学部)", "博士研究生学历专任教师数,人(学部)", "学生数,人(学部)");
        assertThat(entry.group()).isEqualTo("资源配置");
        assertThat(entry.period()).isEqualTo("2017-04-19 起");
        assertThat(entry.relation()).isEmpty();
        assertThat(entry.place()).matches("section/R1-[a-z-]+\\.drl:[0-9]+");
        assertThat(entry.lawLines()).containsExactly("每百名学生拥有高于规定学历教师数:小学、初中分别达到4.2人以上、5.3人以上。");
    }

    @Test
    void groupsAndCompositions() {
        assertThat(Catalogues.entry(NATIONAL, "NQB2017-RS-primary").requirement())
                .isEqualTo("至少 6 项达到,共 7 项,其余不低于要求的 0.85");
        Entry variation = Catalogues.entry(NATIONAL, "NQB2017-CV-primary");
        assertThat(variation.required()).isEqualTo("不超过 0.50(≤ 0.50)");
        assertThat(variation.formula()).contains("生均教学仪器设备值", "每百名学生拥有网络多媒体教室数");
        assertThat(variation.unit()).isEmpty();
    }

    /** What takes the place of a national item is counted instead of it, not beside it. */
    @Test
    void itemsAreCountedOnce() {
        assertThat(Catalogues.entry(WUQING, "WQ2020-RS-primary").formula())
                .isEqualTo("数本组(“资源配置”)各条中达到的项数:WQ2020-R1-primary、WQ2020-R2-primary、WQ2020-R3-primary、"
                        + "WQ2020-R4-primary、WQ2020-R5-primary、WQ2020-R6-primary、WQ2020-R7-primary");
    }

    @Test
    void partOfTheSchools() {
        Entry entry = Catalogues.entry(NATIONAL, "NQB2017-G6-village-school");

        assertThat(entry.subject()).isEqualTo("每所学校");
        assertThat(entry.scope()).isEqualTo("不足100名学生的村小学(小学;乡村;学生数 < 100;不计入的学校也看)");
        assertThat(entry.inputs()).extracting(Input::name).containsExactly("核定公用经费的学生数", "学生数");
    }

    @Test
    void tablesOfFigures() {
        assertThat(Catalogues.entry(NATIONAL, "NQB2017-G13-primary").tables()).isEqualTo("申报表表Ⅳ");
    }

    @Test
    void checksAreNoRequirements() {
        Entry entry = Catalogues.entry(NATIONAL, "NQB2017-D2-staff");

        assertThat(entry.nature()).isEqualTo("数据核验");
        assertThat(entry.required()).isEqualTo("不低于 0 人(≥ 0),填了才核验");
    }

    @Test
    void relationsNameWhatStandsAbove() {
        Entry weaker = Catalogues.entry(WUQING, "WQ2020-R5-shared-primary");
        assertThat(weaker.relationWord()).isEqualTo("低于");
        assertThat(weaker.relation()).isEqualTo("低于 NQB2017-R5-primary〔教督〔2017〕6号 资源配置第5项〕:≥ 7.5");
        assertThat(Catalogues.entry(WUQING, "WQ2020-R1-primary").relationWord()).isEqualTo("相同");
        assertThat(Catalogues.entry(WUQING, "WQ2020-G13-primary").relationWord())
                .isEqualTo("严于");
        assertThat(Catalogues.entry(WUQING, "WQ2020-T2").relationWord()).isEqualTo("新增");
        assertThat(Catalogues.entry("national/quality-balance-procedure-2019", "NQP2019-G3-music-until-2016")
                        .relation())
                .isEqualTo("宽限 NQB2017-G3-music-area〔教督〔2017〕6号 政府保障程度第3项〕:≥ 96(只对音乐专用教室)");
    }

    @Test
    void leewayIsTold() {
        assertThat(Catalogues.entry(WUQING, "WQ2020-T3-total").leeway()).isEqualTo("期限 2022-12-31");
        assertThat(Catalogues.entry(WUQING, "WQ2020-T3-2021").leeway())
                .isEqualTo("约数:原文写“约”,差多少还算没有写;WQ2020-T3-total 的分年计划之一");
        assertThat(Catalogues.entry(WUQING, "WQ2020-S5").leeway()).isEqualTo("不强制:原文写“探索”");
        assertThat(Catalogues.entry("unnamed/template-texts", "TT-F1").leeway()).endsWith("全文没有约束力");
    }

    @Test
    void periodsAndYears() {
        assertThat(Catalogues.entry(WUQING, "WQ2020-F4-secretary").subject()).isEqualTo("每所学校,每学期");
        assertThat(Catalogues.entry(WUQING, "WQ2020-T3-2021").subject()).isEqualTo("全县,每一年(2021年)");
    }

    /** No code is left where people expect a word. */
    @Test
    void everyFigureHasAName() {
        assertThat(Catalogues.allShipped())
                .flatExtracting(each -> Part.of(each).entries())
                .allSatisfy(entry -> {
                    assertThat(entry.formula())
                            .isNotBlank()
                            .doesNotContainPattern("(?<![:A-Za-z0-9-])[a-z]{3,}-[a-z]{3,}");
                    assertThat(entry.subject()).isNotBlank();
                    assertThat(entry.requirement()).isNotBlank();
                    assertThat(entry.inputs()).allSatisfy(input -> {
                        assertThat(input.name()).isNotEqualTo(input.code());
                        assertThat(input.holder()).isNotBlank();
                    });
                });
    }

    @Test
    void everySourceStatusHasAWord() {
        assertThat(Coded.codes(SourceStatus.class)).allMatch(code -> CatalogueWords.has("source." + code));
    }
}
