package org.junheng.compiler;

import java.util.List;
import java.util.Optional;
import org.junheng.facts.FactDefinition;
import org.junheng.facts.FactType;
import org.junheng.input.Place;
import org.junheng.input.Text;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.ProcedureStep;
import org.junheng.packs.Scope;

/** Remarks on what a pack declares and no rule needs: people would be asked for figures that nobody looks at. */
final class DictionaryRemarks {
    private final PackSource source;
    private final Mentions mentions;
    private final FileProblems remarks;

    /** Remarks on a sound pack, to be added to others. */
    DictionaryRemarks(PackSource source, Mentions mentions, FileProblems remarks) {
        this.source = source;
        this.mentions = mentions;
        this.remarks = remarks;
    }

    void add() {
        FileProblems none = new FileProblems("");
        text(PackLayout.INDICATORS)
                .map(text -> IndicatorsTable.read(text, none.of("")))
                .ifPresent(this::indicators);
        text(PackLayout.FACTS).map(text -> FactsTable.read(text, none.of(""))).ifPresent(this::facts);
        text(PackSource.MANIFEST)
                .flatMap(text -> ManifestReader.read(text, none.of("")))
                .ifPresent(manifest -> scopes(manifest.scopes()));
    }

    private Optional<String> text(String path) {
        return Optional.ofNullable(source.files().get(path))
                .flatMap(content -> Text.decode(content, new FileProblems("").of("")));
    }

    private void indicators(List<Located<IndicatorDefinition>> indicators) {
        for (Located<IndicatorDefinition> each : indicators) {
            if (!mentions.hasIndicator(each.value())) {
                remark(
                        PackLayout.INDICATORS,
                        each,
                        "remark.indicator",
                        each.value().code(),
                        each.value().name());
            }
        }
    }

    /** Names of kinds of records and texts are there for people alone; what is said of a step of a procedure, for its report. */
    private void facts(List<Located<FactDefinition>> facts) {
        for (Located<FactDefinition> each : facts) {
            FactType type = each.value().type();
            if (type != FactType.RECORDS
                    && type != FactType.TEXT
                    && !each.value().holder().equals(ProcedureStep.HOLDER)
                    && !mentions.hasFact(each.value().code())) {
                remark(
                        PackLayout.FACTS,
                        each,
                        "remark.fact",
                        each.value().code(),
                        each.value().name());
            }
        }
    }

    private void scopes(List<Located<Scope>> scopes) {
        for (Located<Scope> each : scopes) {
            if (!mentions.scopes().contains(each.value().code())) {
                remark(
                        PackSource.MANIFEST,
                        each,
                        "remark.scope",
                        each.value().code(),
                        each.value().name());
            }
        }
    }

    private void remark(String path, Located<?> declared, String key, String code, String name) {
        remarks.of(path).add(new Place(declared.line(), 1), "", key, code, name);
    }
}
