package org.junheng.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.County;
import org.junheng.facts.Dossier;
import org.junheng.findings.Finding;
import org.junheng.findings.Outcome;
import org.junheng.findings.Subject;

/** What a county's items come to, where the text does not say what each of them weighs. */
final class CountyItemsJudgement extends RowsJudgement implements Composite {
    private final CountyItemsColumn column;
    private final String question;

    CountyItemsJudgement(JudgedBy by, CountyItemsColumn column, String question, Outcome[] outcomes) {
        super(by, column.counties(), outcomes);
        this.column = column;
        this.question = question;
    }

    @Override
    public Stream<String> counted() {
        return column.items().stream().map(item -> item.by().criterion().id());
    }

    @Override
    String key() {
        return column.group();
    }

    @Override
    Dossier dossier(int county) {
        return column.counties().dossier(county);
    }

    @Override
    Subject subject(int row) {
        County county = dossier(row).county();
        return new Subject(Subject.Type.COUNTY, county.code(), county.name(), null, null);
    }

    @Override
    Finding finding(int row) {
        Tally tally = column.tally(row);
        long met = tally.of(Outcome.MET) + tally.of(Outcome.NOT_APPLICABLE);
        return new Draft(by(row), subject(row), found(row))
                .measured(new Finding.Measured(Long.toString(met), met + "/" + tally.total(), Wording.items()))
                .inputs(outcomes(row))
                .because(reason(row))
                .finding();
    }

    /** What each item found; of one that found several things, how often each. */
    private Map<String, String> outcomes(int county) {
        Map<String, Tally> byItem = new LinkedHashMap<>();
        for (Judgement item : column.items()) {
            Tally tally = byItem.computeIfAbsent(item.by().criterion().id(), id -> new Tally());
            CountyItemsColumn.count(item, county, tally);
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        byItem.forEach((id, tally) -> outcomes.put(id, shown(tally.asMap())));
        return outcomes;
    }

    private static String shown(Map<Outcome, Long> found) {
        return found.entrySet().stream()
                .map(each -> found.size() == 1 ? each.getKey().name() : each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private List<String> reason(int row) {
        if (column.isContradicted(by(), row)) {
            return List.of(Wording.text("note.attested.against"));
        }
        if (column.mayBeContradicted(by(), row)) {
            return Wording.items("unknown", column.unknown(row));
        }
        if (found(row) == Outcome.UNDECIDED) {
            return List.of(Wording.text("note.asks", question));
        }
        if (found(row) == Outcome.NOT_YET_DUE) {
            return Wording.items("awaited", column.awaited(row));
        }
        return column.attestation(by(), row).map(Wording::attested).stream().toList();
    }
}
