package org.junheng.report.forms;

import java.util.List;

/** What stands above every form: its name, the county and the day. */
final class Heads {
    private Heads() {}

    static List<Line> of(Filing filing, String form) {
        return List.of(
                Line.title(FormWords.text("title." + form)),
                Line.note(FormWords.text(
                        "of",
                        filing.evaluation().county().name(),
                        filing.evaluation().county().code(),
                        filing.evaluation().asOf(),
                        filing.name(filing.view()))));
    }
}
