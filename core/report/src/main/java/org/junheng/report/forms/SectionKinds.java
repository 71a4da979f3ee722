package org.junheng.report.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junheng.facts.SchoolKind;
import org.junheng.indicators.Stage;

/** The note of 表Ⅱ-2: how many schools of each kind its lines are. */
final class SectionKinds {
    private SectionKinds() {}

    static String counted(Stage stage, List<SectionRow> rows) {
        Map<SchoolKind, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        each -> each.school().kind(), () -> new EnumMap<>(SchoolKind.class), Collectors.counting()));
        String kinds = counts.entrySet().stream()
                .map(each -> FormWords.text(
                        "kind." + stage.code() + "." + each.getKey().code(), each.getValue()))
                .collect(Collectors.joining(FormWords.text("and")));
        return FormWords.text("schools.count", FormWords.stage(stage), rows.size(), kinds);
    }
}
