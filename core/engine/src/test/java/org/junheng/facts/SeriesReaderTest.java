package org.junheng.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junit.jupiter.api.Test;

/** Figures by year are read as strictly as all others. */
class SeriesReaderTest {
    private static final Known KNOWN = new Known(
            Dictionary.of(List.of(
                    fact("money", "教育经费", FactType.AMOUNT, 2, BigDecimal.ZERO),
                    fact("pupils", "学生数", FactType.COUNT, 0, BigDecimal.ZERO),
                    fact("balance", "结余", FactType.AMOUNT, 2, null))),
            Set.of(),
            Map.of());

    private static FactDefinition fact(
            String code, String name, FactType type, int decimals, @org.jspecify.annotations.Nullable BigDecimal min) {
        return new FactDefinition(
                code, name, FactDefinition.COUNTY_SERIES, type, "", decimals, min, null, List.of(), null, "");
    }

    private static Dossier read(String series) {
        String text = "{\"format\": \"junheng-dossier/1\", \"county\": {\"code\": \"1\", \"name\": \"县\"}, "
                + "\"schools\": [],\n\"series\": " + series + "}";
        return new DossierReader(KNOWN, 1 << 20).read(text.getBytes(StandardCharsets.UTF_8), "a.json");
    }

    private static List<String> problems(String series) {
        try {
            read(series);
            return List.of();
        } catch (InvalidInputException e) {
            return e.problems().stream().map(Problem::text).toList();
        }
    }

    @Test
    void yearsMayHaveGapsAndFiguresMayBeNegativeWhereTheDictionaryHasNoLeast() {
        Dossier dossier = read("{\"money\": {\"2018\": 59953, \"2020\": 64808.25}, \"balance\": {\"2019\": -3.50}}");

        assertThat(dossier.county().series().get("money"))
                .containsExactly(Map.entry(2018, new BigDecimal("59953")), Map.entry(2020, new BigDecimal("64808.25")));
        assertThat(dossier.county().series().get("balance")).containsEntry(2019, new BigDecimal("-3.50"));
    }

    @Test
    void yearGivenTwiceIsRefused() {
        assertThat(problems("{\"money\": {\"2018\": 1, \"2018\": 2}}"))
                .containsExactly("a.json:2 series.money.2018: 字段\"2018\"写了两次,应只写一次。请删去一个");
    }

    @Test
    void whatIsNoYearIsRefused() {
        assertThat(problems("{\"money\": {\"2018年\": 1, \"18\": 1, \"1066\": 1, \"2018-2019\": 1}}"))
                .containsExactly(
                        "a.json:2 series.money.2018年: \"2018年\"不是年份,应为 1900 到 2200 之间的四位年份。请改正",
                        "a.json:2 series.money.18: \"18\"不是年份,应为 1900 到 2200 之间的四位年份。请改正",
                        "a.json:2 series.money.1066: \"1066\"不是年份,应为 1900 到 2200 之间的四位年份。请改正",
                        "a.json:2 series.money.2018-2019: \"2018-2019\"不是年份,应为 1900 到 2200 之间的四位年份。请改正");
    }

    @Test
    void figuresThatDoNotFitTheDictionaryAreRefused() {
        assertThat(problems("{\"money\": {\"2018\": -1, \"2019\": 1.125, \"2020\": \"5\", \"2021\": null},"
                        + " \"pupils\": {\"2018\": 1.5}}"))
                .containsExactly(
                        "a.json:2 series.money.2018: 教育经费是 -1,应不小于 0。请核对数字",
                        "a.json:2 series.money.2019: 教育经费是 1.125,应不超过 2 位小数。请核对数字",
                        "a.json:2 series.money.2020: 是 \"5\",应为数字,不加引号。请去掉引号和单位",
                        "a.json:2 series.money.2021: 是 null,应有值。没有数据就删去这一项(缺失不等于零)",
                        "a.json:2 series.pupils.2018: 学生数是 1.5,应为整数()。请核对数字");
    }

    @Test
    void codesAndShapesThatThereAreNotAreRefused() {
        assertThat(problems("{\"mony\": {\"2018\": 1}, \"money\": 5, \"pupils\": [1, 2]}"))
                .containsExactly(
                        "a.json:2 series.mony: 没有事实代码\"mony\",应为数据字典里的代码。是否想写\"money\"?全部代码见 junheng schema",
                        "a.json:2 series.money: 是 5,应为一个对象 {…}。请核对结构",
                        "a.json:2 series.pupils: 是 […],应为一个对象 {…}。请核对结构");
    }

    @Test
    void dossierMadeInJavaIsCheckedAlike() {
        County county = new County(
                "1",
                "县",
                Facts.NONE,
                Map.of(
                        "mony", new TreeMap<>(Map.of(2018, BigDecimal.ONE)),
                        "money", new TreeMap<>(Map.of(2018, new BigDecimal("-1"), 2019, new BigDecimal("1.125")))),
                Map.of());

        assertThatThrownBy(() -> DossierCheck.require(Dossier.builder(county).build(), KNOWN))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems().stream().map(Problem::text))
                                .containsExactly(
                                        "1 县 series.money.2018: 教育经费是 -1,应不小于 0。请核对数字",
                                        "1 县 series.money.2019: 教育经费是 1.125,应不超过 2 位小数。请核对数字",
                                        "1 县 series.mony: 没有事实代码\"mony\",应为数据字典里的代码。全部代码见 junheng schema"));
    }
}
