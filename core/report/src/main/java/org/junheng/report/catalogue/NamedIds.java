package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;

/** How a {@code law.md} names criteria: without the prefix, several at once (R1 for R1-primary and R1-junior), from D1–D5. */
final class NamedIds {
    private static final Pattern BETWEEN = Pattern.compile("[\\s、,\uFF0C;\uFF1B/]+");
    private static final Pattern REMARK = Pattern.compile("[(\uFF08][^)\uFF09]*[)\uFF09]");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]+)([0-9]{1,3})[–—~-]([A-Za-z]+)([0-9]{1,3})");
    /** An id in brackets behind the words that it carries. */
    private static final Pattern IN_TEXT = Pattern.compile("[(\uFF08]([A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)[)\uFF09]");

    private NamedIds() {}

    /** The names in a cell. */
    static List<String> in(String cell) {
        List<String> names = new ArrayList<>();
        for (String name : BETWEEN.split(REMARK.matcher(cell).replaceAll(""), -1)) {
            Matcher range = RANGE.matcher(name);
            if (range.matches() && range.group(1).equals(range.group(3))) {
                IntStream.rangeClosed(Integer.parseInt(range.group(2)), Integer.parseInt(range.group(4)))
                        .forEach(each -> names.add(range.group(1) + each));
            } else if (name.matches("[A-Za-z][A-Za-z0-9-]*")) {
                names.add(name);
            }
        }
        return names;
    }

    /** The criteria of a pack that some names mean. */
    static List<Criterion> meant(List<String> names, Pack pack) {
        return pack.criteria().stream()
                .filter(each -> names.stream().anyMatch(name -> means(pack.prefix() + "-" + name, each.id())))
                .toList();
    }

    private static boolean means(String name, String id) {
        return id.equals(name) || id.startsWith(name + "-");
    }

    /** A text without the ids of a pack that stand in it, in brackets. */
    static String without(String text, Pack pack) {
        return IN_TEXT.matcher(text)
                .replaceAll(found ->
                        meant(List.of(found.group(1)), pack).isEmpty() ? Matcher.quoteReplacement(found.group()) : "");
    }

    /** The ids, for people. */
    static List<String> ids(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::id).toList();
    }
}
