package org.junheng.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TemplateCatalogueTest {
    @Test
    void templateReadsAsAPersonWouldWriteIt() throws IOException {
        assertThat(Catalogues.text(CatalogueFormat.MARKDOWN, View.BOTH, List.of(TemplatePack.catalogued())))
                .isEqualTo(expected());
    }

    private static String expected() throws IOException {
        try (InputStream in = Objects.requireNonNull(TemplateCatalogueTest.class.getResourceAsStream("template.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
