package org.junheng.cli;

import java.util.List;
import java.util.Map;
import org.junheng.facts.Known;
import org.junheng.input.Coded;
import org.junheng.input.Fields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What a printed JSON Schema is of. */
enum SchemaKind implements Coded {
    /** What a county hands in. */
    DOSSIER("dossier") {
        @Override
        Map<String, Object> schema(Known known) {
            return DossierSchema.of(known);
        }
    },
    /** {@code pack.yaml}. */
    PACK("pack") {
        @Override
        Map<String, Object> schema(Known known) {
            return PackSchema.schema();
        }
    },
    /** The examples beside rules. */
    CASES("cases") {
        @Override
        Map<String, Object> schema(Known known) {
            return CasesSchema.of(new FactShapes(known.dictionary()));
        }
    };

    private final String code;

    SchemaKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The schema, with the codes that are known, where it names codes. */
    abstract Map<String, Object> schema(Known known);

    /** Reads a kind by its word. */
    static final class Converter implements ITypeConverter<SchemaKind> {
        @Override
        public SchemaKind convert(String value) {
            List<String> all = Coded.codes(SchemaKind.class);
            return Coded.find(SchemaKind.class, value)
                    .orElseThrow(() -> new TypeConversionException(
                            Words.text("mistake.word", value, String.join("、", all), Fields.didYouMean(value, all))));
        }
    }
}
