package org.junheng.report.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junheng.packs.Criterion;
import org.junheng.report.catalogue.Claimed.Status;

/**
 * Every sentence of the law of a pack with who carries it, and the numbers in it that nobody carries.
 *
 * @param sentences every sentence, in the order of the file
 * @param numbers the numbers that no criterion carries of those that carry their passage, in the order of the file
 */
record LawReview(List<Claimed> sentences, List<LoneNumber> numbers) {
    LawReview {
        sentences = List.copyOf(sentences);
        numbers = List.copyOf(numbers);
    }

    /** Holds the text of a pack's {@code law.md} against its criteria. */
    static LawReview of(Lineage lineage, String law, List<HandClaim> byHand) {
        Claims claims = new Claims(lineage.pack(), byHand);
        List<Claimed> claimed = LawText.sentences(law).stream().map(claims::of).toList();
        return new LawReview(claimed, numbers(lineage, claimed, byHand));
    }

    private static List<LoneNumber> numbers(Lineage lineage, List<Claimed> claimed, List<HandClaim> byHand) {
        CarriedNumbers carried = new CarriedNumbers(lineage);
        Map<Criterion, Set<BigDecimal>> known = new HashMap<>();
        Map<Integer, Set<Criterion>> carriers = new HashMap<>();
        for (Claimed each : claimed) {
            Set<Criterion> ofPassage =
                    carriers.computeIfAbsent(each.sentence().passage(), passage -> new LinkedHashSet<>());
            ofPassage.addAll(each.criteria());
            ofPassage.addAll(NamedIds.meant(each.sentence().named(), lineage.pack()));
        }
        List<LoneNumber> lone = new ArrayList<>();
        for (Claimed each : claimed) {
            Set<Criterion> ofPassage = carriers.getOrDefault(each.sentence().passage(), Set.of());
            Set<BigDecimal> numbers = new HashSet<>();
            ofPassage.forEach(criterion -> numbers.addAll(known.computeIfAbsent(criterion, carried::of)));
            if (each.sentence().named().contains("population")) {
                numbers.addAll(carried.ofPopulation());
            }
            String text = NamedIds.without(each.sentence().text(), lineage.pack());
            LawNumber.in(text).stream()
                    .filter(number -> !number.isAmong(numbers))
                    .filter(number -> byHand.stream().noneMatch(claim -> names(claim, each, number)))
                    .forEach(number -> lone.add(
                            new LoneNumber(number.text(), each.sentence(), NamedIds.ids(List.copyOf(ofPassage)))));
        }
        return lone;
    }

    /** Whether somebody has claimed the words with this number by hand. */
    private static boolean names(HandClaim claim, Claimed claimed, LawNumber number) {
        String words = Plain.sentence(claim.words());
        String sentence = Plain.sentence(claimed.sentence().text());
        return (sentence.contains(words) || words.contains(sentence)) && words.contains(number.text());
    }

    /** Whether no words of the law were found. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** How many sentences have a status. */
    long count(Status status) {
        return sentences.stream().filter(each -> each.status() == status).count();
    }

    /** Those that nobody claims. */
    public List<Claimed> unclaimed() {
        return sentences.stream().filter(each -> each.status() == Status.NONE).toList();
    }
}
