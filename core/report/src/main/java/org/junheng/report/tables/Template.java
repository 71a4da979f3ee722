package org.junheng.report.tables;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junheng.facts.Dictionary;
import org.junheng.facts.Dossier;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.facts.Known;
import org.junheng.packs.Pack;

/** The tables that some packs ask a county to fill in: empty, or with what a dossier has. */
public final class Template {
    private final List<Pack> packs;
    private final List<TableForm> forms;
    private final @Nullable Dossier dossier;

    private Template(List<Pack> packs, List<TableForm> forms, @Nullable Dossier dossier) {
        this.packs = packs;
        this.forms = forms;
        this.dossier = dossier;
    }

    /** Empty tables with what some packs need, and nothing else. */
    public static Template of(Collection<Pack> packs) {
        return new Template(List.copyOf(packs), forms(packs, Used.nothing()), null);
    }

    /**
     * Tables with what some packs need and what a dossier has, filled in from the dossier.
     *
     * @param known the codes that the dossier may use
     */
    public static Template of(Collection<Pack> packs, Dossier dossier, Known known) {
        return new Template(List.copyOf(packs), forms(packs, Used.of(dossier, known.dictionary())), dossier);
    }

    private static List<TableForm> forms(Collection<Pack> packs, Used used) {
        Map<List<String>, FactDefinition> facts = new LinkedHashMap<>();
        packs.forEach(pack -> pack.facts().forEach(each -> facts.put(key(each), each)));
        // of the words that only all packs together know, the dictionary of the dossier has more
        used.facts().forEach(each -> facts.put(key(each), each));
        Set<TableForm.Kind> kinds = EnumSet.copyOf(Needs.of(packs));
        kinds.addAll(used.kinds());
        List<FactDefinition> order = List.copyOf(facts.values());
        return Forms.of(Dictionary.of(order), order).stream()
                .filter(form -> form.kind().isOfRecords() || kinds.contains(form.kind()))
                .map(form -> Needs.withoutUnasked(form, used.ofSections(), packs))
                .toList();
    }

    private static List<String> key(FactDefinition fact) {
        return List.of(fact.holder(), fact.code(), fact.type() == FactType.RECORDS ? FactType.RECORDS.code() : "");
    }

    /** How many tables there are. */
    public int size() {
        return forms.size();
    }

    /** The workbook; the same packs and dossier always give the same bytes. */
    public byte[] workbook() throws IOException {
        return new WorkbookWriter(forms, rows(), new Guide(packs, forms)).bytes();
    }

    /** The CSV files by their names. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<TableForm, List<Map<String, Object>>> rows = rows();
        forms.forEach(form ->
                files.put(form.file() + CsvFile.SUFFIX, CsvWriting.of(form, rows.getOrDefault(form, List.of()))));
        files.put(Guide.FILE + CsvFile.SUFFIX, CsvWriting.of(new Guide(packs, forms).lines()));
        return files;
    }

    private Map<TableForm, List<Map<String, Object>>> rows() {
        Map<TableForm, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        forms.forEach(form -> rows.put(form, dossier == null ? List.of() : DossierRows.of(form, dossier)));
        return rows;
    }
}
