package org.junheng.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Criterion ids in few words: a prefix is said once, and what is numbered through is a range. */
final class IdList {
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]+)([0-9]{1,6})");

    private final List<String> words = new ArrayList<>();
    private String prefix = "";
    private String series = "";
    private int first;
    private int last;

    private IdList() {}

    static String of(Collection<String> ids) {
        IdList list = new IdList();
        ids.forEach(list::add);
        list.endRange();
        return String.join("、", list.words);
    }

    private void add(String id) {
        int dash = id.indexOf('-') + 1;
        boolean samePrefix = id.substring(0, dash).equals(prefix);
        Matcher matcher = NUMBERED.matcher(id.substring(dash));
        boolean numbered = matcher.matches();
        int number = numbered ? Integer.parseInt(matcher.group(2)) : 0;
        if (numbered && samePrefix && matcher.group(1).equals(series) && number == last + 1) {
            last = number;
            return;
        }
        endRange();
        words.add(samePrefix ? id.substring(dash) : id);
        prefix = id.substring(0, dash);
        series = numbered ? matcher.group(1) : "";
        first = number;
        last = number;
    }

    private void endRange() {
        if (last > first) {
            String begin = words.remove(words.size() - 1);
            words.add(begin + (last == first + 1 ? "、" : "–") + series + last);
        }
        first = last;
    }
}
