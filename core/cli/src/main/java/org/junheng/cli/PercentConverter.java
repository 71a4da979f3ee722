package org.junheng.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number of percent: 0 to 100, with at most two digits after the point. */
final class PercentConverter implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String value) {
        if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")
                || new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new TypeConversionException(Words.text("mistake.percent", value));
        }
        return new BigDecimal(value);
    }
}
