package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text of a law, and what it can be in a rule: a percentage as a ratio, 万 as ten thousand, an hour as 60 minutes.
 *
 * @param text as the law has it
 * @param values what a rule may have in its place
 */
record LawNumber(String text, Set<BigDecimal> values) {
    /** No numbers: numbers of documents, days and years, places in a text, what begins an item. */
    private static final Pattern NONE = Pattern.compile("〔[0-9]{4}〕[0-9]+号"
            + "|(?:19|20)[0-9]{2}年?[-–—~至到](?:19|20)[0-9]{2}年?"
            + "|(?:19|20)[0-9]{2}(?:年|[-.][0-9]{1,2}[-.][0-9]{1,2})(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
            + "|(?<![0-9.])[0-9]{1,2}月(?:[0-9]{1,2}日)?"
            + "|第[0-9]+[条款项章节号部届批期]|(?:附件|附表|表)[0-9]+"
            + "|^\\(?[0-9]{1,2}(?:\\)|、)|(?<![0-9.])[0-9]{1,2}\\.(?![0-9])");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.])([0-9]+(?:\\.[0-9]+)?)(?![0-9.]*[0-9])(%|‰|万|亿|多万|余万|小时)?");
    private static final Pattern SPOKEN =
            Pattern.compile("百分之([一二两三四五六七八九十百]+)|([一二两三四五六七八九][百千][一二两三四五六七八九十百零]*)(?!百计|方百)");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The numbers of a text, in their order. */
    static List<LawNumber> in(String text) {
        String plain =
                NONE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        Stream<LawNumber> written = NUMBER.matcher(plain).results().map(LawNumber::written);
        Stream<LawNumber> spoken = SPOKEN.matcher(plain).results().map(LawNumber::spoken);
        return Stream.concat(written, spoken).toList();
    }

    private static LawNumber written(MatchResult found) {
        return new LawNumber(found.group(), values(new BigDecimal(found.group(1)), found.group(2)));
    }

    private static LawNumber spoken(MatchResult found) {
        boolean isShare = found.group(1) != null;
        BigDecimal number = BigDecimal.valueOf(value(isShare ? found.group(1) : found.group(2)));
        return new LawNumber(found.group(), values(number, isShare ? "%" : null));
    }

    private static Set<BigDecimal> values(BigDecimal number, @Nullable String behind) {
        BigDecimal hundredth = number.movePointLeft(2);
        Stream<BigDecimal> values = switch (behind == null ? "" : behind) {
            case "%" ->
                Stream.of(number, hundredth, hundredth.add(BigDecimal.ONE), number.add(BigDecimal.valueOf(100)));
            case "‰" -> Stream.of(number, number.movePointLeft(3), number.movePointLeft(1), number.movePointRight(1));
            case "万", "多万", "余万" -> Stream.of(number, number.multiply(TEN_THOUSAND));
            case "亿" -> Stream.of(number, number.movePointRight(8), number.multiply(TEN_THOUSAND));
            case "小时" -> Stream.of(number, number.multiply(BigDecimal.valueOf(60)));
            default -> Stream.of(number);
        };
        return values.map(BigDecimal::stripTrailingZeros).collect(Collectors.toUnmodifiableSet());
    }

    /** 三百六十五 is 365. */
    private static long value(String spoken) {
        long sum = 0;
        long digit = 0;
        for (int each : spoken.codePoints().toArray()) {
            long factor = each == '十' ? 10 : each == '百' ? 100 : each == '千' ? 1000 : 0;
            if (factor == 0) {
                digit = each == '两' ? 2 : DIGITS.indexOf(each);
            } else {
                sum += Math.max(1, digit) * factor;
                digit = 0;
            }
        }
        return sum + digit;
    }

    /** Whether one of some numbers can be this one. */
    boolean isAmong(Set<BigDecimal> numbers) {
        return values.stream().anyMatch(numbers::contains);
    }
}
