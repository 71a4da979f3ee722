package org.junheng.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a size such as 64M, in bytes. */
final class SizeConverter implements ITypeConverter<Long> {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,9})([KMG]?)B?");
    /** A Java array holds no more. */
    private static final long MOST = Integer.MAX_VALUE - 16L;

    @Override
    public Long convert(String value) {
        Matcher matcher = SIZE.matcher(value.toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new TypeConversionException(Words.text("mistake.size", value));
        }
        long bytes = Long.parseLong(matcher.group(1)) << (10 * " KMG".indexOf(unit(matcher.group(2))));
        if (bytes > MOST) {
            throw new TypeConversionException(Words.text("mistake.size", value));
        }
        return bytes;
    }

    private static char unit(String letter) {
        return letter.isEmpty() ? ' ' : letter.charAt(0);
    }
}
