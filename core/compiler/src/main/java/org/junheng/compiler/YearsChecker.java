package org.junheng.compiler;

import java.util.Optional;
import org.junheng.packs.Years;

/** Checks years that are named in rules and tables: {@code 2018-2020} or {@code 2021}. */
final class YearsChecker {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;
    private static final int MOST = 30;

    private final Reporter reporter;

    YearsChecker(Reporter reporter) {
        this.reporter = reporter;
    }

    /** Takes what is wrong. */
    interface Reporter {
        void add(String key, Object... arguments);
    }

    void check(String written) {
        Optional<Years> years = Years.parse(written);
        if (years.isEmpty()) {
            reporter.add("years.malformed", written);
        } else if (years.get().first() < FIRST || years.get().last() > LAST) {
            reporter.add("years.range", written, FIRST, LAST);
        } else if (written.contains("-") && years.get().first() >= years.get().last()) {
            reporter.add("years.descending", written);
        } else if (years.get().all().size() > MOST) {
            reporter.add("years.many", written, years.get().all().size(), MOST);
        }
    }
}
