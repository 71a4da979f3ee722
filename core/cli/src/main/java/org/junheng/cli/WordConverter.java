package org.junheng.cli;

import java.util.List;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the words of a type. */
record WordConverter<E extends Enum<E> & Coded>(Class<E> type) implements ITypeConverter<E> {
    @Override
    public E convert(String value) {
        List<String> all = Coded.codes(type);
        return Coded.find(type, value)
                .orElseThrow(() -> new TypeConversionException(
                        Words.text("mistake.word", value, String.join("、", all), Fields.didYouMean(value, all))));
    }
}
