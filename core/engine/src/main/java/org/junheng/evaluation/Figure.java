package org.junheng.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Facts;
import org.junheng.facts.School;
import org.junheng.facts.SchoolPart;
import org.junheng.input.Coded;
import org.junheng.packs.RecordCount;

/**
 * One figure of rows, by its code: a fact of the row, a part of its school, a number of records, years of its county in one
 * sum, or else a fact of its school or county. It remembers where facts are and belongs to one thread.
 */
final class Figure {
    private static final long UNIT = 1000;

    private final @Nullable SchoolPart part;
    private final @Nullable RecordCount count;
    private final @Nullable YearSum sum;
    private final FactLookup own;
    private final FactLookup ofSchool;
    private final FactLookup ofCounty;

    Figure(String code) {
        this.part = Coded.find(SchoolPart.class, code).orElse(null);
        this.count = part == null ? RecordCount.parse(code).orElse(null) : null;
        this.sum = YearSum.parse(code).orElse(null);
        this.own = new FactLookup(code);
        this.ofSchool = new FactLookup(code);
        this.ofCounty = new FactLookup(code);
    }

    /** The number in thousandths; {@link FactLookup#MISSING}, or {@link Facts#NO_THOUSANDTHS} if it is no such number. */
    long thousandths(Row row) {
        if (sum != null) {
            // few and far between: they are computed exactly
            return sum.in(row.dossier().county()).isPresent() ? Facts.NO_THOUSANDTHS : FactLookup.MISSING;
        }
        if (part != null || count != null) {
            OptionalLong number = counted(row);
            return number.isPresent() ? number.getAsLong() * UNIT : FactLookup.MISSING;
        }
        long amount = own.in(row.facts());
        School school = row.school();
        if (amount == FactLookup.MISSING && school != null) {
            amount = ofSchool.in(school.facts());
        }
        return amount == FactLookup.MISSING ? ofCounty.in(row.dossier().county().facts()) : amount;
    }

    /** What it says, whatever the type; null if it is missing. */
    @Nullable
    Object value(Row row) {
        if (sum != null) {
            return sum.in(row.dossier().county()).orElse(null);
        }
        if (part != null || count != null) {
            OptionalLong number = counted(row);
            return number.isPresent() ? BigDecimal.valueOf(number.getAsLong()) : null;
        }
        Object value = own.valueIn(row.facts());
        School school = row.school();
        if (value == null && school != null) {
            value = ofSchool.valueIn(school.facts());
        }
        return value == null ? ofCounty.valueIn(row.dossier().county().facts()) : value;
    }

    private OptionalLong counted(Row row) {
        if (count != null) {
            Optional<List<Facts>> records = row.records(count.kind());
            return records.isEmpty() ? OptionalLong.empty() : count.in(records.get());
        }
        if (row.group() != null && part == SchoolPart.STUDENTS) {
            return OptionalLong.of(row.group().students());
        }
        School school = row.school();
        return school == null || part == null ? OptionalLong.empty() : part.of(school);
    }
}
