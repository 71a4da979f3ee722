package org.junheng.report.forms;

import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.findings.Finding;
import org.junheng.findings.Subject;
import org.junheng.indicators.Stage;

/**
 * A line of 表Ⅱ-2: a section with what was found about it.
 *
 * @param school the school
 * @param section its section
 * @param items what the method found about each of the seven items, in their order
 * @param whole what it found about all of them together
 */
public record SectionRow(School school, Section section, List<Finding> items, Finding whole) {
    static final String WHOLE = "NQB2017-RS-";

    /** Copies the list. */
    public SectionRow {
        items = List.copyOf(items);
    }

    /** The sections of one stage that the method counts, by the codes of their schools. */
    static List<SectionRow> of(Filing filing, Stage stage) {
        List<SectionRow> rows = new ArrayList<>();
        for (Finding whole : filing.findings(WHOLE + stage.code())) {
            filing.school(whole.subject())
                    .flatMap(school -> school.section(stage)
                            .map(section ->
                                    new SectionRow(school, section, items(filing, whole.subject(), stage), whole)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private static List<Finding> items(Filing filing, Subject subject, Stage stage) {
        List<Finding> items = new ArrayList<>();
        for (ResourceItem item : ResourceItem.ALL) {
            Finding found = filing.of(item.criterion(stage), subject);
            if (found == null) {
                throw new IllegalStateException("nothing found about " + item.criterion(stage) + " of " + subject);
            }
            items.add(found);
        }
        return items;
    }

    /** The name as the form has it: of a school with several sections, with the section behind it. */
    public String name() {
        return school.isCombined() ? FormWords.text("section." + section.stage().code(), school.name()) : school.name();
    }
}
