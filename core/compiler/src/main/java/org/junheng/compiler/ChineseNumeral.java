package org.junheng.compiler;

import java.math.BigDecimal;

/** Whole numbers in Chinese characters: 三, 两, 二十, 三百六十, 一万二千. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = "十百千";
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;

    /** All characters that can stand in one. */
    static final String CHARACTERS = DIGITS + "〇两" + UNITS + "万亿";

    private ChineseNumeral() {}

    /** The value of some of the characters. */
    static BigDecimal value(String numeral) {
        long whole = 0;
        long section = 0;
        long digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (DIGITS.indexOf(c) >= 0) {
                digit = DIGITS.indexOf(c);
            } else if (unit >= 0) {
                section += Math.max(digit, 1) * (long) Math.pow(10, unit + 1);
                digit = 0;
            } else {
                long power = c == '万' ? TEN_THOUSAND : HUNDRED_MILLION;
                whole = (whole + Math.max(section + digit, 1)) * power;
                section = 0;
                digit = 0;
            }
        }
        return BigDecimal.valueOf(whole + section + digit);
    }
}
