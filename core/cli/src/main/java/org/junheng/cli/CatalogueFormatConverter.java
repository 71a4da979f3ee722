package org.junheng.cli;

import java.util.List;
import org.junheng.input.Coded;
import org.junheng.report.catalogue.CatalogueFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the format of a catalogue by its word; apart from the formats, which are loaded only when one is wanted. */
final class CatalogueFormatConverter implements ITypeConverter<CatalogueFormat> {
    @Override
    public CatalogueFormat convert(String value) {
        List<String> all = Coded.codes(CatalogueFormat.class);
        return Coded.find(CatalogueFormat.class, value)
                .orElseThrow(
                        () -> new TypeConversionException(Words.text("mistake.word", value, String.join("、", all))));
    }

    /** The format that the name of a file says; Markdown if it says none. */
    static CatalogueFormat meantBy(String file) {
        for (CatalogueFormat format : CatalogueFormat.values()) {
            if (file.endsWith("." + format.suffix())) {
                return format;
            }
        }
        return CatalogueFormat.MARKDOWN;
    }
}
