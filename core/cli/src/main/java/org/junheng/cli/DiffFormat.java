package org.junheng.cli;

import java.util.List;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a comparison of packs is written. */
enum DiffFormat implements Coded {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** As an annex to a notice (变更说明), in Markdown. */
    NOTICE("notice");

    private final String code;

    DiffFormat(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Reads a format by its word. */
    static final class Converter implements ITypeConverter<DiffFormat> {
        @Override
        public DiffFormat convert(String value) {
            List<String> all = Coded.codes(DiffFormat.class);
            return Coded.find(DiffFormat.class, value)
                    .orElseThrow(() -> new TypeConversionException(
                            Words.text("mistake.word", value, String.join("、", all), Fields.didYouMean(value, all))));
        }
    }
}
