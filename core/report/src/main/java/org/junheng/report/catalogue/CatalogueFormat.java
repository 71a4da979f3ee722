package org.junheng.report.catalogue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junheng.input.Coded;

/** How a catalogue is written. The same packs always give the same bytes. */
public enum CatalogueFormat implements Coded {
    /** For reading in a repository. */
    MARKDOWN("markdown", "md", CataloguePages::markdown),
    /** One line for each criterion, or for each sentence of the law; Excel opens it. */
    CSV("csv", "csv", CatalogueCsv::write),
    /** A workbook with a sheet for each side. */
    XLSX("xlsx", "xlsx", CatalogueWorkbook::write),
    /** One page that needs no other file, for searching and printing. */
    HTML("html", "html", CataloguePages::html);

    private final String code;
    private final String suffix;
    private final Layout layout;

    CatalogueFormat(String code, String suffix, Layout layout) {
        this.code = code;
        this.suffix = suffix;
        this.layout = layout;
    }

    @Override
    public String code() {
        return code;
    }

    /** What the names of such files end in, behind the point. */
    public String suffix() {
        return suffix;
    }

    /** Whether it is not for terminals. */
    public boolean isBinary() {
        return this == XLSX;
    }

    /** Whether both sides are in one output unless somebody wants only one. */
    public boolean holdsBoth() {
        return this == XLSX || this == HTML;
    }

    /**
     * Writes the catalogue of some packs, one behind the other.
     *
     * @param out stays open
     */
    public void write(List<CataloguedPack> packs, View view, OutputStream out) throws IOException {
        layout.write(packs.stream().map(Part::of).toList(), view, out);
    }

    /** Writes parts in one format. */
    private interface Layout {
        void write(List<Part> parts, View view, OutputStream out) throws IOException;
    }
}
