package org.junheng.compiler;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junheng.compiler.cases.CaseFile;
import org.junheng.facts.FactDefinition;
import org.junheng.input.Text;
import org.junheng.packs.Consequence;
import org.junheng.packs.Criterion;
import org.junheng.packs.IndicatorDefinition;
import org.junheng.packs.Pack;
import org.junheng.packs.Procedure;
import org.junheng.packs.ProcedureStep;

/**
 * The files of a pack, each read for itself.
 *
 * @param problems what is wrong with them; the checks add to it
 * @param manifest empty if it cannot be read
 * @param criteria those of rules without a mistake, in the order of the law
 * @param steps the steps of its procedure that have no mistake
 * @param consequences those without a mistake
 * @param cases the case files that can be read, by path
 */
record ParsedPack(
        PackSource source,
        FileProblems problems,
        Optional<Manifest> manifest,
        List<Located<FactDefinition>> facts,
        List<Located<IndicatorDefinition>> indicators,
        List<Criterion> criteria,
        List<Located<ProcedureStep>> steps,
        List<Located<Consequence>> consequences,
        Map<String, CaseFile> cases) {
    ParsedPack {
        facts = List.copyOf(facts);
        indicators = List.copyOf(indicators);
        criteria = List.copyOf(criteria);
        steps = List.copyOf(steps);
        consequences = List.copyOf(consequences);
        cases = Map.copyOf(cases);
    }

    ParsedPack with(List<Criterion> others) {
        return new ParsedPack(source, problems, manifest, facts, indicators, others, steps, consequences, cases);
    }

    /** Whether no rule was left out because of a mistake in its file. */
    boolean areAllRulesRead() {
        return source.files().keySet().stream().filter(PackLayout::isRules).allMatch(problems::isEmpty);
    }

    /** The line on which a rule has a word of its sentence, or an annotation. */
    int lineOf(Criterion criterion, String word) {
        byte[] content = Objects.requireNonNull(source.files().get(criterion.file()));
        // it has been read once, so that it is sound
        String text = Text.decode(content, new FileProblems("").of("")).orElseThrow();
        return new RuleText(text).lineOf(word, criterion.line());
    }

    /** The pack, if its manifest can be read. */
    Optional<Pack> pack() {
        return manifest.map(this::pack);
    }

    private Pack pack(Manifest head) {
        return new Pack(
                head.id(),
                head.prefix(),
                head.document(),
                head.period(),
                head.afterwards(),
                head.binding(),
                head.revision(),
                head.parents(),
                head.population(),
                head.scopes().stream().map(Located::value).toList(),
                head.variationDecimals(),
                facts.stream().map(Located::value).toList(),
                indicators.stream().map(Located::value).toList(),
                criteria,
                head.pending().stream().map(Located::value).toList(),
                procedure(),
                source.sha256());
    }

    private Procedure procedure() {
        return new Procedure(
                steps.stream().map(Located::value).toList(),
                consequences.stream().map(Located::value).toList());
    }
}
