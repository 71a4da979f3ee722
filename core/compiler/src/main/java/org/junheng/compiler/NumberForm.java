package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A way in which laws write numbers, and what a number written so can be in a rule.
 *
 * @param pattern what is written, in half-width characters
 * @param meaning what it can be
 */
record NumberForm(Pattern pattern, Function<MatchResult, Stream<BigDecimal>> meaning) {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]+";
    /** A single character is a number only before what can be counted, and 一 not even there in 统一. */
    private static final String COUNTED = "(?=[人名位个所间座套台件册本次门节项类种条张班级层倍成元年岁月周天日学小分课米平公处块份支户期及或至、])";

    private static final String SIGN = "\\s*(百万|千万|万|千|亿|%|‰|成|倍|个?小时)";

    /** What a sign behind a number makes of it: 15万元 is 15 in 万元, 150000 in 元. */
    private static final Map<String, List<String>> FACTORS = Map.ofEntries(
            Map.entry("千", List.of("1", "1000")),
            Map.entry("万", List.of("1", "10000")),
            Map.entry("百万", List.of("1", "100", "1000000")),
            Map.entry("千万", List.of("1", "1000", "10000000")),
            Map.entry("亿", List.of("1", "10000", "100000000")),
            Map.entry("%", List.of("1", "0.01")),
            Map.entry("‰", List.of("1", "0.1", "0.001")),
            Map.entry("成", List.of("10", "0.1")),
            Map.entry("倍", List.of("1", "100")),
            Map.entry("小时", List.of("1", "60")));

    /** Those of shares first, of which the others would read only a part. */
    static final List<NumberForm> ALL = List.of(
            form("百分之(" + NUMERAL + ")", found -> percentage(ChineseNumeral.value(found.group(1)))),
            form(
                    "(" + NUMERAL + ")分之(" + NUMERAL + ")",
                    found -> fraction(ChineseNumeral.value(found.group(2)), ChineseNumeral.value(found.group(1)))),
            form("一半|半数|过半", found -> percentage(BigDecimal.valueOf(50))),
            form("半个?小时", found -> numbers("0.5", "30")),
            form(
                    "(?<![\\d.A-Za-z])(\\d+(?:\\.\\d+)?)(?:" + SIGN + ")?",
                    found -> signed(new BigDecimal(found.group(1)), found.group(2))),
            form("[Ⅰ-Ⅻ]", found -> Stream.of(BigDecimal.valueOf(found.group().charAt(0) - 'Ⅰ' + 1L))),
            form(
                    "(?<![A-Za-z])I{1,3}(?![A-Za-z])",
                    found -> Stream.of(BigDecimal.valueOf(found.group().length()))),
            form(words(LawWord.ALL, "") + "|全覆盖|每[所个名间位校]", found -> numbers("1", "100")),
            form(
                    "(?<![统唯同专])(" + NUMERAL + ")(?:" + SIGN + "|" + COUNTED + ")",
                    found -> signed(ChineseNumeral.value(found.group(1)), found.group(2))),
            form(words(LawWord.NONE, "(?!(?:[低高少小大多]于|超过))"), found -> numbers("0")));

    private static NumberForm form(String pattern, Function<MatchResult, Stream<BigDecimal>> meaning) {
        return new NumberForm(Pattern.compile(pattern), meaning);
    }

    /** Words without digits; what comes behind them can make them something else: 不得低于 says no zero. */
    private static String words(LawWord row, String behind) {
        return row.words().stream()
                .filter(word -> word.chars().noneMatch(Character::isDigit))
                .collect(Collectors.joining("|", "(?:", ")" + behind));
    }

    private static Stream<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new);
    }

    private static Stream<BigDecimal> signed(BigDecimal number, @Nullable String sign) {
        return sign == null
                ? Stream.of(number)
                : Objects.requireNonNull(FACTORS.get(sign.replace("个", ""))).stream()
                        .map(factor -> number.multiply(new BigDecimal(factor)));
    }

    /** So many of a hundred, as a percentage and as a share of one. */
    private static Stream<BigDecimal> percentage(BigDecimal percent) {
        return Stream.of(percent, percent.movePointLeft(2));
    }

    /** A fraction; a third is no decimal, and nothing can be said about it. */
    private static Stream<BigDecimal> fraction(BigDecimal part, BigDecimal whole) {
        try {
            return percentage(part.movePointRight(2).divide(whole));
        } catch (ArithmeticException e) {
            return Stream.empty();
        }
    }
}
