package org.junheng.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of days. */
final class DaysConverter implements ITypeConverter<Integer> {
    private static final int MOST = 3660;

    @Override
    public Integer convert(String value) {
        if (value.matches("[0-9]{1,4}") && Integer.parseInt(value) <= MOST) {
            return Integer.valueOf(value);
        }
        throw new TypeConversionException(Words.text("mistake.days", value, MOST));
    }
}
