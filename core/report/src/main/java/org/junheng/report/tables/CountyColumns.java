package org.junheng.report.tables;

import java.util.List;
import org.junheng.report.tables.Column.Need;

/** The columns of the county's table, whose rows are what are columns elsewhere. */
final class CountyColumns {
    static final Column ITEM = Column.fixed("item", "item", Column.Kind.TEXT, Need.REQUIRED);
    static final Column VALUE = Column.fixed("item", "value", Column.Kind.TEXT, Need.REQUIRED);
    static final Column UNIT = Column.fixed("item", "unit", Column.Kind.TEXT, Need.NOTE);
    static final Column NOTE = Column.fixed("item", "note", Column.Kind.TEXT, Need.NOTE);
    /** All of them. */
    static final List<Column> HEAD = List.of(ITEM, VALUE, UNIT, NOTE);

    private CountyColumns() {}
}
