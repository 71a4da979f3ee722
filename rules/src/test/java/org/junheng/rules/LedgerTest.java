package org.junheng.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.ComplianceEvaluator;
import org.junheng.packs.Criterion;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;
import org.junheng.packs.Relation;
import org.junheng.rules.Claim.Form;
import org.junit.jupiter.api.Test;

/**
 * Every clause that was extracted from five documents is carried by criteria of their packs, or has a reason why it has none.
 * {@code criteria-ledger.csv} lists the clauses with the words of the documents: a plan of a district with its name left out
 * (S000), the action plan of Wuqing 2020–2022 (S001), the report of a county with its name left out (S002), a plan of a school
 * with three editions (S003), and a collection of a city's opinions, of fragments of them and of seven model texts (S004). Where
 * the packs have these texts from stands in their {@code law.md}.
 */
class LedgerTest {
    private static final Map<String, Series> SERIES = Map.ofEntries(
            Map.entry("S000", new Series("unnamed/district-plan-2025", 104)),
            Map.entry("S001", new Series("tianjin/wuqing-2020", 139)),
            Map.entry("S002", new Series("unnamed/county-report-2020", 87)),
            Map.entry("S003", new Series("unnamed/school-plan-2009", 56)),
            Map.entry("S004Z", new Series("unnamed/city-opinions-2016", 111)),
            Map.entry("S004F", new Series("unnamed/city-opinions-2016", 18)),
            Map.entry("S004A", new Series("unnamed/template-texts", 9)),
            Map.entry("S004B", new Series("unnamed/template-texts", 6)),
            Map.entry("S004C", new Series("unnamed/template-texts", 8)),
            Map.entry("S004D", new Series("unnamed/template-texts", 4)),
            Map.entry("S004E", new Series("unnamed/template-texts", 7)),
            Map.entry("S004G", new Series("unnamed/template-texts", 4)),
            Map.entry("S004H", new Series("unnamed/template-texts", 9)));

    private static final Map<String, Integer> DOCUMENTS =
            Map.of("S000", 104, "S001", 139, "S002", 87, "S003", 56, "S004", 176);
    private static final int ROWS = 562;

    private static final Map<String, Relation.Kind> RELATIONS =
            Map.of("相同", Relation.Kind.EQUALS, "严于", Relation.Kind.TIGHTENS, "低于", Relation.Kind.WEAKER);
    private static final String ADDED = "新增";
    private static final String ASKED = "先问";
    private static final String NOT_BINDING = "不强制";
    private static final String NONE = "不成条";
    private static final int SHORTEST_REASON = 4;

    private static final List<LedgerRow> LEDGER = LedgerRow.all();
    private static final Map<String, Pack> PACKS =
            ComplianceEvaluator.withShippedPacks().packs();
    private static final Map<String, String> LAWS = new HashMap<>();

    private final List<String> mistakes = new ArrayList<>();

    /**
     * The rows whose numbers begin alike.
     *
     * @param pack the pack that carries them
     * @param rows how many there are
     */
    private record Series(String pack, int rows) {}

    @Test
    void everyRowIsThereOnce() {
        List<String> numbers = LEDGER.stream().map(LedgerRow::id).sorted().toList();
        List<String> expected = SERIES.entrySet().stream()
                .flatMap(each -> numbers(each.getKey(), each.getValue().rows))
                .sorted()
                .toList();

        assertThat(numbers).isEqualTo(expected).hasSize(ROWS);
        DOCUMENTS.forEach((document, rows) -> assertThat(numbers)
                .filteredOn(each -> each.startsWith(document))
                .hasSize(rows));
    }

    private static Stream<String> numbers(String series, int rows) {
        return IntStream.rangeClosed(1, rows).mapToObj(each -> String.format("%s-%03d", series, each));
    }

    @Test
    void everyRowIsCarriedAsItStandsOrSaysHowNot() {
        for (LedgerRow row : LEDGER) {
            requireOrigin(row);
            if (row.criteria().isEmpty()) {
                require(row.relation().equals(NONE), row, "没有条目,关系应写" + NONE);
                requireReason(row);
            } else {
                holdAgainstCriteria(row);
            }
        }

        assertThat(mistakes).isEmpty();
    }

    private void requireOrigin(LedgerRow row) {
        String pack = Objects.requireNonNull(SERIES.get(row.series())).pack;
        require(row.pack().equals(pack), row, "库应是" + pack);
        require(!row.document().isEmpty() && !row.clause().isEmpty(), row, "没有写文件或条款");
        require(row.quote().length() > 1 && law(pack).contains(plain(row.quote())), row, "原文不在law.md:" + row.quote());
    }

    private void holdAgainstCriteria(LedgerRow row) {
        Pack pack = Objects.requireNonNull(PACKS.get(row.pack()));
        Set<String> known = pack.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        List<String> unknown =
                row.criteria().stream().filter(each -> !known.contains(each)).toList();
        require(unknown.isEmpty(), row, "库里没有" + unknown);
        if (unknown.isEmpty()) {
            hold(row, row.criteria().stream().map(each -> Claim.of(pack, each)).toList());
        }
    }

    private void hold(LedgerRow row, List<Claim> claims) {
        for (Claim claim : claims) {
            require(
                    plain(claim.criterion().law()).contains(plain(row.quote())),
                    row,
                    claim.criterion().id() + "上方没有原文:" + row.quote());
        }
        require(isRelated(row, claims), row, "关系与规则的注记不合:" + row.relation());
        holdDepartures(row, claims);
    }

    private void holdDepartures(LedgerRow row, List<Claim> claims) {
        Set<String> found = Departures.of(row, claims);
        require(found.equals(row.departures()), row, "不同应写" + found + ",写的是" + row.departures());
        if (!found.isEmpty()) {
            requireReason(row);
        }
        if (found.contains(Departure.LIMIT.word()) || found.contains(Departure.NUMBER.word())) {
            claims.stream()
                    .filter(each -> each.is(Form.NUMBER) && !row.hasLimit(each.limit()))
                    .forEach(each -> require(isNamed(each.limit(), row.reason()), row, "说明里没有写限值" + each.limit()));
        }
    }

    private static boolean isNamed(BigDecimal limit, String reason) {
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(limit.toPlainString()) + "(?![\\d.])")
                .matcher(reason)
                .find();
    }

    private void requireReason(LedgerRow row) {
        require(row.reason().length() >= SHORTEST_REASON, row, "没有说明");
    }

    /** Packs without a pack above have no annotation that could say how they stand to it. */
    private static boolean isRelated(LedgerRow row, List<Claim> claims) {
        Pack pack = claims.get(0).pack();
        Relation.Kind kind = RELATIONS.get(row.relation());
        if (kind != null) {
            return pack.parents().isEmpty()
                    || claims.stream().anyMatch(each -> each.criterion().is(kind));
        }
        return isRelatedToNothing(row.relation(), pack, claims);
    }

    private static boolean isRelatedToNothing(String relation, Pack pack, List<Claim> claims) {
        boolean none = claims.stream().allMatch(each -> each.criterion().relation() == null);
        boolean asked = claims.stream().anyMatch(each -> each.is(Form.QUESTION));
        return switch (relation) {
            case ADDED -> none && !claims.stream().allMatch(each -> each.is(Form.QUESTION));
            case ASKED -> none && asked;
            case NOT_BINDING ->
                none
                        && (!pack.binding()
                                || claims.stream()
                                        .allMatch(each ->
                                                each.criterion().leeway().optional() != null));
            default -> false;
        };
    }

    /**
     * What a pack requires stands in its document, in a row or in a sentence that no row has; the verdict and the checks of figures
     * are the pack's own.
     */
    @Test
    void everyCriterionIsClaimedByARow() throws IOException {
        Map<String, Set<String>> claimed = LEDGER.stream()
                .collect(Collectors.groupingBy(
                        LedgerRow::pack, Collectors.flatMapping(each -> each.criteria().stream(), Collectors.toSet())));

        Beyond.read(Path.of("criteria-beyond-ledger.csv")).forEach(each -> {
            Criterion criterion = criterion(each.pack(), each.criterion());
            assertThat(claimed.get(each.pack())).doesNotContain(each.criterion());
            assertThat(each.citation()).isEqualTo(criterion.citation());
            assertThat(plain(criterion.law())).contains(plain(each.quote()));
            Objects.requireNonNull(claimed.get(each.pack())).add(each.criterion());
        });
        assertThat(claimed.keySet())
                .isEqualTo(SERIES.values().stream().map(Series::pack).collect(Collectors.toSet()));
        assertThat(claimed)
                .allSatisfy((pack, ids) -> assertThat(Objects.requireNonNull(PACKS.get(pack)).criteria().stream()
                                .filter(each -> each.level() != Level.VERDICT && !each.isCheck())
                                .map(Criterion::id))
                        .isSubsetOf(ids));
    }

    private static Criterion criterion(String pack, String id) {
        return Objects.requireNonNull(PACKS.get(pack)).criteria().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pack + " has no " + id));
    }

    private void require(boolean holds, LedgerRow row, String mistake) {
        if (!holds) {
            mistakes.add(row + " " + mistake);
        }
    }

    private static String law(String pack) {
        return LAWS.computeIfAbsent(pack, LedgerTest::readLaw);
    }

    private static String readLaw(String pack) {
        try {
            return plain(Files.readString(Path.of("packs", pack, "law.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words without what differs between copies: white space, full and half width, and the form of quotation marks. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[“”]", "\"");
    }
}
