package org.junheng.report.tables;

import java.util.List;
import java.util.Optional;

/**
 * What one table looks like: a sheet of the workbook, or a CSV file.
 *
 * @param kind what its rows are
 * @param file the name of the CSV file, without its ending
 * @param name the name of the sheet
 * @param columns its columns; of the county's table, its rows
 */
record TableForm(Kind kind, String file, String name, List<Column> columns) {
    /** Tables that are there whatever the dictionary says have these kinds. */
    enum Kind {
        /** The county: one row for each figure. */
        COUNTY("county"),
        /** A row for each school. */
        SCHOOLS("schools"),
        /** A row for each section. */
        SECTIONS("sections"),
        /** A row for each class. */
        CLASSES("classes"),
        /** A row for each record of a school. */
        SCHOOL_RECORDS("school-"),
        /** A row for each record of the county. */
        COUNTY_RECORDS("county-"),
        /** A row for each year. */
        SERIES("series"),
        /** A row for each published statistic. */
        REPORTED("reported"),
        /** A row for each attestation. */
        ATTESTATIONS("attestations");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        /** The name of its file; what the names of the files of records begin with. */
        String file() {
            return file;
        }

        boolean isOfRecords() {
            return this == SCHOOL_RECORDS || this == COUNTY_RECORDS;
        }
    }

    /** Copies the columns. */
    TableForm {
        columns = List.copyOf(columns);
    }

    /** A table whose name stands in the bundle. */
    static TableForm fixed(Kind kind, List<Column> columns) {
        return new TableForm(kind, kind.file(), TableWords.text("table." + kind.file()), columns);
    }

    /** The kind of its records. */
    String recordKind() {
        return file.substring(kind.file().length());
    }

    Optional<Column> find(String code) {
        return columns.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
