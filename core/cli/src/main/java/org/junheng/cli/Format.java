package org.junheng.cli;

import java.util.List;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum Format implements Coded {
    /** For people. */
    TEXT("text"),
    /** For programs. */
    JSON("json"),
    /** For tools that show the mistakes of source files. */
    SARIF("sarif"),
    /** A page for browsers and printers. */
    HTML("html"),
    /** A workbook. */
    XLSX("xlsx"),
    /** A Word document. */
    DOCX("docx");

    private final String code;

    Format(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Reads a format by its word.
     *
     * @param allowed the formats that a command has
     */
    record Converter(List<Format> allowed) implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            List<String> all = allowed.stream().map(Format::code).toList();
            return Coded.find(Format.class, value)
                    .filter(allowed::contains)
                    .orElseThrow(() -> new TypeConversionException(
                            Words.text("mistake.word", value, String.join("、", all), Fields.didYouMean(value, all))));
        }
    }
}
