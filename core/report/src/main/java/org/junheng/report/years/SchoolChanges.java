package org.junheng.report.years;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junheng.facts.School;
import org.junheng.facts.Section;
import org.junheng.indicators.Stage;

/**
 * Finds schools that came, went or changed; a school is known by its code.
 *
 * @param before the earlier evaluation
 * @param after the later
 */
record SchoolChanges(Snapshot before, Snapshot after) {
    List<SchoolChange> all() {
        List<SchoolChange> changes = new ArrayList<>();
        before.schools().forEach((code, school) -> {
            if (!after.schools().containsKey(code)) {
                changes.add(of(SchoolChange.Kind.CLOSED, school, before));
            }
        });
        after.schools().forEach((code, school) -> {
            School old = before.schools().get(code);
            if (old == null) {
                changes.add(of(SchoolChange.Kind.OPENED, school, after));
            } else {
                changes.addAll(changed(old, school));
            }
        });
        return changes;
    }

    private static SchoolChange of(SchoolChange.Kind kind, School school, Snapshot year) {
        return new SchoolChange(
                kind,
                school.code(),
                school.name(),
                YearsWords.text("school.students", school.students()),
                year.notMet(school.code()));
    }

    private static List<SchoolChange> changed(School old, School school) {
        List<SchoolChange> changes = new ArrayList<>();
        if (!old.name().equals(school.name())) {
            changes.add(changed(SchoolChange.Kind.RENAMED, school, old.name(), school.name()));
        }
        if (!shape(old).equals(shape(school))) {
            changes.add(changed(SchoolChange.Kind.REFORMED, school, shape(old), shape(school)));
        }
        return changes;
    }

    private static SchoolChange changed(SchoolChange.Kind kind, School school, String before, String after) {
        return new SchoolChange(kind, school.code(), school.name(), YearsWords.text("from.to", before, after), 0);
    }

    /** Kind and stages in words. */
    private static String shape(School school) {
        String stages = school.sections().stream()
                .map(Section::stage)
                .map((Stage stage) -> YearsWords.stage(stage))
                .collect(Collectors.joining(YearsWords.text("and")));
        return YearsWords.text(
                "school.shape", YearsWords.text("kind." + school.kind().code()), stages);
    }
}
