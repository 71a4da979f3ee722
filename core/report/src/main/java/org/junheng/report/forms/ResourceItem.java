package org.junheng.report.forms;

import java.util.List;
import org.junheng.indicators.Stage;

/**
 * One of the seven items of 资源配置: a column of 表Ⅱ and 表Ⅲ.
 *
 * @param number from 1
 * @param criterion what its criteria begin with
 * @param indicator the indicator's code
 * @param heading the heading of its column
 * @param unit its unit
 */
record ResourceItem(int number, String criterion, String indicator, String heading, String unit) {
    static final List<ResourceItem> ALL = FormWords.table("resources.csv").stream()
            .map(line -> new ResourceItem(
                    Integer.parseInt(line.getField("no")),
                    line.getField("criterion"),
                    line.getField("indicator"),
                    line.getField("heading"),
                    line.getField("unit")))
            .toList();

    /** The stages that the forms speak of. */
    static final List<Stage> STAGES = List.of(Stage.PRIMARY, Stage.JUNIOR);

    /** The criterion of one stage. */
    String criterion(Stage stage) {
        return criterion + "-" + stage.code();
    }

    /** The heading with its unit behind it. */
    String fullHeading() {
        return FormWords.text("withUnit", heading, unit);
    }
}
