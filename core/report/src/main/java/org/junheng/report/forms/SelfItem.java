package org.junheng.report.forms;

import java.util.List;

/**
 * A line of the school's self-assessment form.
 *
 * @param group its part of the form (A级指标)
 * @param criteria the criteria that judge it, by id
 * @param label what it asks (B级指标及评估要点)
 * @param unit its unit; may be empty
 * @param input the raw figure that is printed instead of the measured one; empty: the measured one
 */
record SelfItem(String group, List<String> criteria, String label, String unit, String input) {
    static final List<SelfItem> ALL = FormWords.table("self.csv").stream()
            .map(line -> new SelfItem(
                    line.getField("group"),
                    List.of(line.getField("criteria").split(" ")),
                    line.getField("label"),
                    line.getField("unit"),
                    line.getField("input")))
            .toList();
}
