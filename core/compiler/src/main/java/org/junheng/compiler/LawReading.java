package org.junheng.compiler;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.findings.Comparator;

/**
 * How the law holds figures against a number, as a word directly beside the number says it.
 *
 * @param comparator what the word means
 * @param words the word and the number, with all the numbers of its list: 不超过45人、50
 */
record LawReading(Comparator comparator, String words) {
    private static final String BOUNDARY = "以的、和及与,。;:()“”\"…";
    private static final String QUANTITY = "\\d+(?:\\.\\d+)?[万%‰]?[^\\d" + BOUNDARY + "]{0,4}";
    private static final Pattern LIST = Pattern.compile("(?<![\\d.A-Za-z])" + QUANTITY + "(?:[、和及与]" + QUANTITY + ")*");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)([万%‰]?)");
    private static final Pattern UNIT_AT_END = Pattern.compile("[^\\d万%‰]+$");
    /** The limit is said to be included, as the words say anyway. */
    private static final Pattern INCLUDED = Pattern.compile("[(]含(本数)?[)]|\\s");
    /** What follows a number that only tells whom the clause is about, or that is excluded in so many words. */
    private static final Pattern NO_REQUIREMENT = Pattern.compile("(的|[(]不含).*");
    /** Together with the word behind them they mean something that the table does not have. */
    private static final Pattern OTHER_WORD = Pattern.compile(".*(不|未|等于或)");

    /** No word of the table is longer, with what can turn it round. */
    private static final int NEAR = 16;

    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    /** The readings of a number, wherever it stands beside a comparing word. */
    static List<LawReading> of(String law, BigDecimal number) {
        String text = INCLUDED.matcher(narrow(law)).replaceAll("");
        List<LawReading> readings = new ArrayList<>();
        Matcher list = LIST.matcher(text);
        while (list.find()) {
            if (holds(list.group(), number)) {
                String before = text.substring(Math.max(0, list.start() - NEAR), list.start());
                String after = text.substring(list.end(), Math.min(text.length(), list.end() + NEAR));
                readings.addAll(beside(before, list.group(), after));
            }
        }
        return readings;
    }

    /** Wide forms of ASCII characters as ASCII. */
    static String narrow(String law) {
        return law.codePoints()
                .map(c -> c >= FIRST_WIDE && c <= LAST_WIDE ? c - FIRST_WIDE + '!' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean holds(String list, BigDecimal number) {
        return NUMBER.matcher(list)
                .results()
                .flatMap(each -> values(new BigDecimal(each.group(1)), each.group(2), number))
                .anyMatch(each -> each.compareTo(number) == 0);
    }

    /** What a number of the law can be in a rule: 15万元 is 150000 yuan, or 15 of ten thousand; 5% is 5, or a share of 0.05. */
    private static Stream<BigDecimal> values(BigDecimal written, String sign, BigDecimal number) {
        boolean share = number.compareTo(BigDecimal.ONE) < 0;
        return switch (sign) {
            case "万" -> Stream.of(written, written.multiply(TEN_THOUSAND));
            case "%" -> share ? Stream.of(written, written.movePointLeft(2)) : Stream.of(written);
            default -> Stream.of(written);
        };
    }

    private static List<LawReading> beside(String before, String list, String after) {
        String behind = after.startsWith("及以") ? after.substring(1) : after;
        List<ComparingWord> words = ComparingWord.between(before, behind);
        return words.stream()
                .filter(word -> !NO_REQUIREMENT
                        .matcher(behind.substring(word.after().length()))
                        .matches())
                .filter(word -> !OTHER_WORD.matcher(without(before, word)).matches())
                .map(word -> reading(without(before, word), list, word))
                .toList();
    }

    private static String without(String before, ComparingWord word) {
        return before.substring(0, before.length() - word.before().length());
    }

    /** 不得 before a word turns it round. */
    private static LawReading reading(String before, String list, ComparingWord word) {
        // where no word ends it, nobody knows where the unit ends
        String numbers = word.after().isEmpty() ? UNIT_AT_END.matcher(list).replaceAll("") : list;
        String words = word.before() + numbers + word.after();
        return LawWord.NONE.words().stream()
                .filter(before::endsWith)
                .findFirst()
                .map(none -> new LawReading(opposite(word.comparator()), none + words))
                .orElseGet(() -> new LawReading(word.comparator(), words));
    }

    /** What is met where a requirement is not. */
    static Comparator opposite(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> Comparator.LESS_THAN;
            case LESS_THAN -> Comparator.AT_LEAST;
            case AT_MOST -> Comparator.MORE_THAN;
            case MORE_THAN -> Comparator.AT_MOST;
            case EXACTLY -> throw new IllegalArgumentException(comparator.name());
        };
    }

    /**
     * Whether a rule with a bound can be what these words ask for. Words that mean its very opposite often tell what must not
     * be (消除56人以上大班额), and nothing beyond 100 % or below zero can be asked for.
     */
    boolean allows(Bound bound) {
        Comparator asked = bound.comparator();
        return asked == comparator
                || asked == opposite(comparator)
                || (asked == Comparator.EXACTLY && isEnd(bound.number()));
    }

    private boolean isEnd(BigDecimal number) {
        BigDecimal end = comparator == Comparator.AT_LEAST ? BigDecimal.valueOf(100) : BigDecimal.ZERO;
        return comparator.acceptsLimit() && number.compareTo(end) == 0;
    }
}
