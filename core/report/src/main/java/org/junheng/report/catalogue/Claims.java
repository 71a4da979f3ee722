package org.junheng.report.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.packs.Criterion;
import org.junheng.packs.Pack;
import org.junheng.packs.PendingClause;
import org.junheng.report.catalogue.Claimed.Status;

/**
 * Who carries which sentence of the law. A criterion carries it if it stands in the words above its rule, or one of these
 * sentences stands in it. Notes above a rule, which stand in brackets on lines of their own, are no words of the law.
 */
final class Claims {
    /** A shorter sentence above a rule stands in others by accident. */
    private static final int SHORTEST = 6;

    private static final Pattern NOTE = Pattern.compile(
            "[(\uFF08][^()\uFF08\uFF09]*(?:[(\uFF08][^()\uFF08\uFF09]*[)\uFF09][^()\uFF08\uFF09]*)*[)\uFF09]");

    /** What a row can name besides criteria: parts of {@code pack.yaml}. */
    private static final Set<String> MANIFEST = Set.of("population", "scopes");

    private static final Pattern COMMA = Pattern.compile("[,\uFF0C]");

    private final Pack pack;
    private final List<HandClaim> byHand;
    private final Map<Criterion, Words> words = new LinkedHashMap<>();

    Claims(Pack pack, List<HandClaim> byHand) {
        this.pack = pack;
        this.byHand = byHand;
        pack.criteria().forEach(each -> words.put(each, Words.above(each)));
    }

    /**
     * The words above a rule.
     *
     * @param all all of them
     * @param sentences those sentences that are long enough to be found by
     */
    private record Words(String all, List<String> sentences) {
        static Words above(Criterion criterion) {
            List<String> lines = criterion
                    .law()
                    .lines()
                    .map(String::strip)
                    .filter(each -> !each.startsWith(criterion.citation()))
                    .filter(each -> !NOTE.matcher(each).matches())
                    .toList();
            return of(lines);
        }

        /** A sentence of the law can be cut into lines, of which each stands for itself. */
        static Words of(List<String> lines) {
            String digest = "^" + CatalogueWords.text("law.digest") + "[:\uFF1A]\\s*";
            List<String> words =
                    lines.stream().map(each -> each.replaceFirst(digest, "")).toList();
            String all = String.join("", words);
            List<String> sentences = Stream.concat(
                            LawText.split(all), words.stream().flatMap(LawText::split))
                    .map(Plain::sentence)
                    .filter(each -> each.length() >= SHORTEST)
                    .distinct()
                    .toList();
            return new Words(Plain.of(all), sentences);
        }

        boolean carry(String sentence) {
            return all.contains(sentence) || sentences.stream().anyMatch(sentence::contains);
        }
    }

    Claimed of(LawSentence sentence) {
        String plain = Plain.sentence(NamedIds.without(sentence.text(), pack));
        List<Criterion> carriers = words.entrySet().stream()
                .filter(each -> each.getValue().carry(plain))
                .map(Map.Entry::getKey)
                .toList();
        if (!carriers.isEmpty()) {
            return new Claimed(sentence, Status.CRITERIA, carriers, left(plain, carriers));
        }
        return pending(plain)
                .map(each -> new Claimed(sentence, Status.PENDING, List.of(), each.id()))
                .or(() -> byHand(plain).map(each -> new Claimed(sentence, Status.HAND, List.of(), each)))
                .orElseGet(() -> byRow(sentence));
    }

    /** The parts of a sentence between commas that stand above no rule, where no rule has all of it. */
    private String left(String plain, List<Criterion> carriers) {
        List<String> carried = carriers.stream()
                .flatMap(each -> Optional.ofNullable(words.get(each)).stream())
                .map(Words::all)
                .toList();
        if (carried.stream().anyMatch(each -> each.contains(plain))) {
            return "";
        }
        String left = COMMA.splitAsStream(plain)
                .filter(part -> carried.stream().noneMatch(each -> each.contains(part)))
                .collect(Collectors.joining(CatalogueWords.text("semicolon")));
        return left.isEmpty() ? "" : CatalogueWords.text("claimed.left", left);
    }

    private Optional<PendingClause> pending(String plain) {
        return pack.pending().stream()
                .filter(each -> Words.of(List.of(each.text())).carry(plain))
                .findFirst();
    }

    private Optional<String> byHand(String plain) {
        List<String> notes = new ArrayList<>();
        for (HandClaim claim : byHand) {
            String words = Plain.sentence(claim.words());
            if (plain.contains(words) || words.contains(plain)) {
                notes.add(claim.note());
            }
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(CatalogueWords.joined(notes));
    }

    /** A digest need not have the words of the rule; what its row names is then what somebody has compared. */
    private Claimed byRow(LawSentence sentence) {
        List<Criterion> meant = NamedIds.meant(sentence.named(), pack);
        if (sentence.named().stream().anyMatch(MANIFEST::contains)) {
            return new Claimed(sentence, Status.HAND, meant, CatalogueWords.text("hand.manifest"));
        }
        if (meant.isEmpty()) {
            return new Claimed(sentence, Status.NONE, List.of(), "");
        }
        return sentence.isDigest()
                ? new Claimed(sentence, Status.HAND, meant, CatalogueWords.text("hand.row"))
                : new Claimed(
                        sentence,
                        Status.NONE,
                        List.of(),
                        CatalogueWords.text("hand.none", CatalogueWords.joined(NamedIds.ids(meant))));
    }
}
