package org.junheng.report.ledger;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives out the numbers of new entries of a county: its code and a number that no line has had. */
final class Numbering {
    private final String county;
    private long last;

    Numbering(String county, List<Entry> entries) {
        this.county = county;
        Pattern ours = Pattern.compile(Pattern.quote(county) + "-([0-9]{1,15})");
        for (Entry entry : entries) {
            Matcher matcher = ours.matcher(entry.text(LedgerColumn.ID));
            if (matcher.matches()) {
                last = Math.max(last, Long.parseLong(matcher.group(1)));
            }
        }
    }

    String next() {
        last++;
        return county + "-" + "0".repeat(Math.max(0, 4 - Long.toString(last).length())) + last;
    }
}
