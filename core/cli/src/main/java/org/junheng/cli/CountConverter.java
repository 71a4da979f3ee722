package org.junheng.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many: a whole number from 1 to a hundred thousand. */
final class CountConverter implements ITypeConverter<Integer> {
    private static final int MOST = 100_000;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9][0-9]{0,5}") || Integer.parseInt(value) > MOST) {
            throw new TypeConversionException(Words.text("mistake.count", value, Integer.toString(MOST)));
        }
        return Integer.valueOf(value);
    }
}
