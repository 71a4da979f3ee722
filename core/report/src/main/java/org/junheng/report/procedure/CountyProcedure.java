package org.junheng.report.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junheng.findings.Evaluation;
import org.junheng.packs.Pack;
import org.junheng.report.Evaluated;
import org.junheng.report.notice.ConsequenceNotice;

/**
 * Where a county stands in the procedures of the packs that judged it, and what they ask for because of the findings. It is a
 * reading of dated records: it recognises nothing, and issues nothing.
 *
 * @param county the county's name
 * @param code the county's code
 * @param asOf the day
 * @param tracks a procedure for each pack that has one
 * @param contradictions what does not fit together in the records, a sentence each
 * @param others the codes of recorded steps that belong to no procedure of these packs
 * @param notices drafts that the findings ask for
 * @param questions consequences that somebody must decide first
 */
public record CountyProcedure(
        String county,
        String code,
        LocalDate asOf,
        List<Track> tracks,
        List<String> contradictions,
        List<String> others,
        List<ConsequenceNotice> notices,
        List<Question> questions) {
    /** Copies the lists. */
    public CountyProcedure {
        tracks = List.copyOf(tracks);
        contradictions = List.copyOf(contradictions);
        others = List.copyOf(others);
        notices = List.copyOf(notices);
        questions = List.copyOf(questions);
    }

    /** Reads the records of a dossier and what was found about it. */
    public static CountyProcedure of(Evaluated county) {
        Evaluation evaluation = county.evaluation();
        List<Pack> packs = evaluation.packs().stream()
                .map(each -> county.packs().get(each.id()))
                .filter(Objects::nonNull)
                .map(Pack.class::cast)
                .toList();
        StepBook book = new StepBook(county.dossier().county(), evaluation.asOf(), packs);
        StepStates states = new StepStates(book);
        Tracks tracks = new Tracks(book, states, new Needs(evaluation, packs));
        Outcomes outcomes = new Outcomes(county, packs);
        List<ConsequenceNotice> notices = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        packs.forEach(pack ->
                pack.procedure().consequences().forEach(each -> outcomes.apply(pack, each, notices, questions)));
        return new CountyProcedure(
                evaluation.county().name(),
                evaluation.county().code(),
                evaluation.asOf(),
                packs.stream()
                        .filter(pack -> !pack.procedure().steps().isEmpty())
                        .map(tracks::of)
                        .toList(),
                Contradictions.in(book, states),
                book.records().codes().stream()
                        .filter(each -> !book.isKnown(each))
                        .toList(),
                notices,
                questions);
    }

    /** Whether nothing contradicts itself, nothing is lacking for a next step, and no notice is asked for. */
    public boolean isInOrder() {
        return contradictions.isEmpty()
                && notices.isEmpty()
                && tracks.stream()
                        .flatMap(each -> each.next().stream())
                        .allMatch(each -> each.lacks().isEmpty());
    }
}
