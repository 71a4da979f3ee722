package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The numbers that words of a law say. Years, document numbers, ids and the numbers of lists are no quantities.
 *
 * @param written the numbers as the law has them, in its order, each once
 * @param meant what they can be in a rule, sorted by value
 */
record LawNumbers(Set<String> written, TreeSet<BigDecimal> meant) {
    private static final String LIST_NUMBER = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";

    /** What counts nothing: ids, document numbers, ordinals, five-year plans, years, numbers of lists, what a share is of. */
    private static final Pattern NO_QUANTITY = Pattern.compile("(?m)[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+"
            + "|〔\\d{4}〕(\\d+号)?|第(\\d+|[" + ChineseNumeral.CHARACTERS + "]+)|十[一二三四五六]五"
            + "|(?<!\\d)(19|20)\\d{2}(?=\\s*学?年|[-–—―~至到、和]+\\s*(\\d{2}|\\d{4})\\s*学?年)"
            + "|[(]" + LIST_NUMBER + "[)]|(^\\s*|(?<=[。;:]))" + LIST_NUMBER + "[.、](?!\\d)|每[百千万]");

    /** Reads them. */
    static LawNumbers of(String law) {
        StringBuilder text = new StringBuilder(LawReading.narrow(law));
        blank(text, NO_QUANTITY.matcher(text.toString()).results().toList());
        Map<Integer, String> written = new TreeMap<>();
        TreeSet<BigDecimal> meant = new TreeSet<>();
        for (NumberForm form : NumberForm.ALL) {
            var found = form.pattern().matcher(text.toString()).results().toList();
            for (MatchResult each : found) {
                written.put(each.start(), each.group().strip());
                form.meaning().apply(each).forEach(meant::add);
            }
            blank(text, found);
        }
        return new LawNumbers(new LinkedHashSet<>(written.values()), meant);
    }

    /** What has been read is not read again in another way. */
    private static void blank(StringBuilder text, Iterable<MatchResult> found) {
        for (MatchResult each : found) {
            for (int i = each.start(); i < each.end(); i++) {
                text.setCharAt(i, ' ');
            }
        }
    }

    /** Whether they can be this number. */
    boolean contain(BigDecimal number) {
        return meant.contains(number);
    }
}
