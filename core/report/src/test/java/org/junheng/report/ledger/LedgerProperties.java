package org.junheng.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junheng.report.ledger.Judgements.Y2023;
import static org.junheng.report.ledger.Judgements.found;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;

/** Whatever is evaluated in whatever order, and whatever people write in between. */
class LedgerProperties {
    private static final List<String> SCHOOLS = List.of("0301", "0302", "0303");
    private static final List<String> CRITERIA = List.of("T-1", "T-2");
    private static final Set<LedgerColumn> PEOPLE = EnumSet.of(
            LedgerColumn.UNIT_IN_CHARGE,
            LedgerColumn.PERSON_IN_CHARGE,
            LedgerColumn.MEASURES,
            LedgerColumn.EVIDENCE,
            LedgerColumn.NOTE);

    /** What a ledger should know of one criterion and one school, told again in another way. */
    private static final class Model {
        private final Set<Outcome> opens;
        private boolean known;
        private boolean open;
        private int relapses;
        private LocalDate foundOn = LocalDate.MIN;
        private LocalDate closedOn = LocalDate.MIN;

        Model(Set<Outcome> opens) {
            this.opens = opens;
        }

        void see(LocalDate day, Outcome outcome) {
            if (!known && opens.contains(outcome)) {
                known = true;
                open = true;
                foundOn = day;
            } else if (known && open && outcome == Outcome.MET) {
                open = false;
                closedOn = day;
            } else if (known && !open && opens.contains(outcome)) {
                open = true;
                relapses++;
            }
        }

        String told() {
            String state = !open ? "已销号" : relapses > 0 ? "反弹" : "未销号";
            return state + " " + relapses + " " + foundOn + (open ? "" : " " + closedOn);
        }
    }

    private static String told(Entry entry) {
        return entry.text(LedgerColumn.STATE) + " " + entry.text(LedgerColumn.RELAPSES) + " "
                + entry.text(LedgerColumn.FOUND_ON)
                + (entry.text(LedgerColumn.CLOSED_ON).isEmpty() ? "" : " " + entry.text(LedgerColumn.CLOSED_ON));
    }

    @Property(tries = 150)
    void statesAreThoseOfTheModel(@ForAll("sequences") List<Judgements> sequence, @ForAll LedgerTerms.Opens opens) {
        Set<Outcome> opening = opens == LedgerTerms.Opens.GAPS
                ? EnumSet.of(Outcome.NOT_MET)
                : EnumSet.of(Outcome.NOT_MET, Outcome.NO_DATA, Outcome.NEEDS_EVIDENCE, Outcome.UNDECIDED);
        Map<String, Model> models = new LinkedHashMap<>();
        Ledger ledger = Ledger.EMPTY;
        for (Judgements each : sequence) {
            ledger = ledger.update(each, new LedgerTerms(Map.of(), opens, Optional.empty()))
                    .ledger();
            each.findings()
                    .forEach(finding -> models.computeIfAbsent(
                                    finding.subject().code() + " " + finding.criterion(), key -> new Model(opening))
                            .see(each.asOf(), finding.outcome()));
        }

        Map<String, String> expected = models.entrySet().stream()
                .filter(each -> each.getValue().known)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().told()));
        assertThat(ledger.entries().stream()
                        .collect(Collectors.toMap(
                                each -> each.text(LedgerColumn.SUBJECT_CODE) + " " + each.text(LedgerColumn.CRITERION),
                                LedgerProperties::told)))
                .isEqualTo(expected);
    }

    @Property(tries = 80)
    void noLineIsLostAndWhatPeopleWroteStays(
            @ForAll("sequences") List<Judgements> sequence, @ForAll("texts") List<String> texts) {
        Ledger ledger = Ledger.EMPTY;
        for (Judgements each : sequence) {
            Ledger written = written(ledger, texts);
            ledger = written.update(each, Judgements.TERMS).ledger();

            assertThat(ledger.entries().size())
                    .isGreaterThanOrEqualTo(written.entries().size());
            for (int i = 0; i < written.entries().size(); i++) {
                Entry before = written.entries().get(i);
                Entry after = ledger.entries().get(i);
                assertThat(after.text(LedgerColumn.ID)).isEqualTo(before.text(LedgerColumn.ID));
                assertThat(after.key()).isEqualTo(before.key());
                assertThat(after.others()).isEqualTo(before.others());
                PEOPLE.forEach(column -> assertThat(after.text(column)).isEqualTo(before.text(column)));
            }
        }
        assertThat(ledger.entries())
                .extracting(each -> each.text(LedgerColumn.ID))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 80)
    void theSameEvaluationAgainChangesNoByte(
            @ForAll("sequences") List<Judgements> sequence, @ForAll("texts") List<String> texts) {
        Ledger ledger = Ledger.EMPTY;
        for (Judgements each : sequence) {
            Ledger once = written(ledger, texts).update(each, Judgements.TERMS).ledger();
            ledger = Ledger.of("x.csv", once.bytes());

            assertThat(ledger.update(each, Judgements.TERMS).ledger().bytes()).isEqualTo(once.bytes());
        }
    }

    @Property(tries = 150)
    void everyTextIsReadAsItWasWritten(@ForAll("texts") List<String> texts) {
        Ledger ledger = written(
                Judgements.after(Judgements.of(
                        Y2023, found("T-1", "0301", Outcome.NOT_MET), found("T-1", "0302", Outcome.NOT_MET))),
                texts);

        byte[] bytes = ledger.bytes();
        assertThat(Ledger.of("x.csv", bytes)).isEqualTo(ledger);
        byte[] chinese = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .substring(1)
                .getBytes(Charset.forName("GB18030"));
        assertThat(Ledger.of("x.csv", chinese)).isEqualTo(ledger);
        assertThat(Ledger.of("x.csv", chinese).bytes()).isEqualTo(bytes);
    }

    @Property(tries = 400)
    void noCellIsTakenForAFormula(@ForAll("text") String text) {
        String cell = CellText.safe(text);

        assertThat(CellText.plain(cell)).isEqualTo(text);
        assertThat(cell.matches("(?s)[=+@\\t\\r].*")).isFalse();
        assertThat(cell.startsWith("-")).isEqualTo(text.matches("-[0-9]{1,15}(\\.[0-9]{1,15})?"));
    }

    /** Every line gets other texts, and so does a column that people added in the middle. */
    private static Ledger written(Ledger ledger, List<String> texts) {
        List<Layout.Heading> headings = new ArrayList<>(Layout.USUAL.headings());
        headings.add(3, new Layout.Heading("局里的列", Optional.empty()));
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < ledger.entries().size(); i++) {
            Entry entry = ledger.entries().get(i);
            int next = i;
            for (LedgerColumn column : PEOPLE) {
                entry = entry.with(column, texts.get(next++ % texts.size()));
            }
            entries.add(new Entry(entry.cells(), List.of(texts.get(next % texts.size()))));
        }
        return new Ledger(new Layout(headings), entries);
    }

    @Provide
    Arbitrary<List<Judgements>> sequences() {
        Arbitrary<Optional<Outcome>> outcome = Arbitraries.frequency(
                        net.jqwik.api.Tuple.of(4, Outcome.NOT_MET),
                        net.jqwik.api.Tuple.of(4, Outcome.MET),
                        net.jqwik.api.Tuple.of(1, Outcome.NO_DATA),
                        net.jqwik.api.Tuple.of(1, Outcome.NEEDS_EVIDENCE),
                        net.jqwik.api.Tuple.of(1, Outcome.UNDECIDED),
                        net.jqwik.api.Tuple.of(1, Outcome.NOT_APPLICABLE))
                .optional(0.85);
        Arbitrary<List<Optional<Outcome>>> outcomes = outcome.list().ofSize(SCHOOLS.size() * CRITERIA.size());
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 200);
        return Combinators.combine(
                        outcomes.list().ofMinSize(1).ofMaxSize(7), days.list().ofSize(7))
                .as((rounds, steps) -> {
                    List<Judgements> sequence = new ArrayList<>();
                    LocalDate day = Y2023;
                    for (int i = 0; i < rounds.size(); i++) {
                        sequence.add(new Judgements(Judgements.COUNTY, day, findings(rounds.get(i))));
                        day = day.plusDays(steps.get(i));
                    }
                    return sequence;
                });
    }

    private static List<Finding> findings(List<Optional<Outcome>> outcomes) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            String criterion = CRITERIA.get(i / SCHOOLS.size());
            String school = SCHOOLS.get(i % SCHOOLS.size());
            outcomes.get(i).ifPresent(each -> findings.add(found(criterion, school, each)));
        }
        return findings;
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("甲𠮷乙,;\t\"'=+-@=\r\n <>&%09a. ()")
                        .ofMaxLength(8)
                        .filter(each -> each.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF)),
                Arbitraries.of(
                        "",
                        "=1+1",
                        "'=1+1",
                        "''-",
                        "-5",
                        "'-5",
                        "+86",
                        "@cmd",
                        "=HYPERLINK(\"http://x\",\"甲\")",
                        "<script>alert(1)</script>",
                        "𠮷野家小学",
                        "两行\r\n的字",
                        "\t",
                        "'",
                        "2026/5/1"));
    }
}
