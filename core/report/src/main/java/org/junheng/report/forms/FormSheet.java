package org.junheng.report.forms;

import java.util.Optional;

/** What makes one sheet of the workbook. A host adds its own with {@link FormsWorkbook#with(FormSheet)}. */
@FunctionalInterface
public interface FormSheet {
    /** The sheet of one county; empty where it has nothing to say, such as a form of a method that was not used. */
    Optional<Sheet> of(Filing filing);
}
