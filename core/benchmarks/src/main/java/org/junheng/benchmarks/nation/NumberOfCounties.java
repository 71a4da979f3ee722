package org.junheng.benchmarks.nation;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many counties of the nation are meant: at least one, and no more than there are. */
public final class NumberOfCounties implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > Nation.COUNTIES) {
            throw new TypeConversionException("'" + value + "' is not a number from 1 to " + Nation.COUNTIES);
        }
        return Integer.valueOf(value);
    }
}
