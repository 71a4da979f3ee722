package org.junheng.packs;

import java.util.Map;
import java.util.Optional;
import org.junheng.indicators.Stage;
import org.junheng.input.Coded;

/**
 * The one pattern of a rule: which columns it judges.
 *
 * @param type the simple name of the column type
 * @param fields what its properties must equal; a stage by its code
 */
public record Selector(String type, Map<String, String> fields) {
    /** Copies the map. */
    public Selector {
        fields = Map.copyOf(fields);
    }

    /** The value that a property must have. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The stage that is selected. */
    public Optional<Stage> stage() {
        return field("stage").flatMap(code -> Coded.find(Stage.class, code));
    }
}
