package org.junheng.packs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junheng.facts.FactDefinition;

/**
 * What must be known of every pack at hand, applied or not: when it is applied, and what it lets a dossier use.
 *
 * @param id its id
 * @param sha256 hash of all its files
 * @param issuer the level of who issued its document
 * @param sourceStatus how well the text of its document is known
 * @param period when the document is in force
 * @param afterwards whether it may be asked for after that period
 * @param parents the packs that it extends, by id
 * @param facts its dictionary
 * @param indicators the codes of its indicators
 * @param steps the codes of the steps of its procedure
 * @param attestable its criteria that somebody can attest, with what they are about, and its pending clauses, with nothing
 */
public record PackHead(
        String id,
        String sha256,
        Issuer issuer,
        SourceStatus sourceStatus,
        Period period,
        boolean afterwards,
        List<String> parents,
        List<FactDefinition> facts,
        Set<String> indicators,
        Set<String> steps,
        Map<String, String> attestable) {
    /** The column types whose criteria somebody can attest. */
    private static final Set<String> ATTESTABLE = Set.of("Evidence", "CountyItems");

    /** Copies the collections. */
    public PackHead {
        parents = List.copyOf(parents);
        facts = List.copyOf(facts);
        indicators = Set.copyOf(indicators);
        steps = Set.copyOf(steps);
        attestable = Map.copyOf(attestable);
    }

    /** The head of a pack. */
    public static PackHead of(Pack pack) {
        return new PackHead(
                pack.id(),
                pack.sha256(),
                pack.document().issuer(),
                pack.document().sourceStatus(),
                pack.period(),
                pack.afterwards(),
                pack.parents(),
                pack.facts(),
                pack.indicators().stream().map(IndicatorDefinition::code).collect(Collectors.toSet()),
                Set.copyOf(pack.procedure().codes()),
                attestable(pack));
    }

    /** The same with other codes. */
    PackHead with(
            List<FactDefinition> otherFacts,
            Set<String> otherIndicators,
            Set<String> otherSteps,
            Map<String, String> otherAttestable) {
        return new PackHead(
                id,
                sha256,
                issuer,
                sourceStatus,
                period,
                afterwards,
                parents,
                otherFacts,
                otherIndicators,
                otherSteps,
                otherAttestable);
    }

    private static Map<String, String> attestable(Pack pack) {
        Map<String, String> attestable = new TreeMap<>();
        pack.criteria().stream()
                .filter(each -> ATTESTABLE.contains(each.selector().type()))
                .forEach(each ->
                        attestable.put(each.id(), each.selector().field("about").orElse(FactDefinition.COUNTY)));
        pack.pending().forEach(each -> attestable.put(each.id(), ""));
        return attestable;
    }
}
