package org.junheng.cli;

/** placeholder */
final class DiffNotice {
    private DiffNotice() {}

    static String of(DiffReport report) {
        return report.toString();
    }
}
