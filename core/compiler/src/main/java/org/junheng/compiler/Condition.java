package org.junheng.compiler;

import java.util.Map;
import org.junheng.packs.Selector;

/**
 * The left-hand side of a rule.
 *
 * @param type the column type
 * @param variable the variable that stands for a column
 * @param fields what the properties must equal; a stage by its code
 */
record Condition(ColumnType type, String variable, Map<String, String> fields) {
    Selector selector() {
        return new Selector(type.type(), fields);
    }
}
