package org.junheng.report.notice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junheng.input.Messages;
import org.junheng.packs.Consequence;
import org.junheng.packs.Consequence.Kind;
import org.junheng.packs.SourceStatus;

/**
 * The draft of a notice that a document asks for because of what was found (通报、限期整改通知书、表彰建议 …). It is never issued
 * by itself: number, day and signature are left to whoever issues it.
 *
 * @param pack the pack's id
 * @param document number and title of the document; empty if it has no number, as the citation then begins with its title
 * @param consequence what the document threatens or promises
 * @param whom whom it is about
 * @param facts what was found, with the clause
 * @param basis what it was found from
 */
public record ConsequenceNotice(
        String pack, String document, Consequence consequence, Addressee whom, List<Fact> facts, Basis basis) {
    private static final Messages WORDS = new Messages(ConsequenceNotice.class, "org.junheng.report.notice.messages");
    /** Kinds that demand something until some day. */
    private static final Set<Kind> DATED = EnumSet.of(Kind.RECTIFICATION, Kind.CRITICISM, Kind.ADMISSION_LIMIT);

    /** Kinds that somebody else than the one who writes decides on. */
    private static final Set<Kind> PROPOSALS = EnumSet.of(Kind.COMMENDATION, Kind.ACCOUNTABILITY);

    /** Copies the list. */
    public ConsequenceNotice {
        facts = List.copyOf(facts);
    }

    /**
     * Whom a notice is about.
     *
     * @param code the code of the county or school
     * @param name its name
     */
    public record Addressee(String code, String name) {}

    /**
     * Something that was found.
     *
     * @param criterion the criterion's id; empty where the sentence says it
     * @param text a sentence
     * @param citation document, part and item; empty where the sentence says it
     */
    public record Fact(String criterion, String text, String citation) {}

    /**
     * What the facts were found from.
     *
     * @param county the county's name
     * @param code the county's code
     * @param asOf the day of the evaluation
     * @param revision the version of the pack
     * @param sha256 hash of the pack's files
     */
    public record Basis(String county, String code, LocalDate asOf, String revision, String sha256) {}

    /** What it is called. */
    public String title() {
        return WORDS.format("title." + consequence.kind().name(), whom.name());
    }

    /** What sort of notice it is. */
    public String kind() {
        return kind(consequence.kind());
    }

    /** What a sort of notice is called. */
    public static String kind(Kind kind) {
        return WORDS.format("kind." + kind.name());
    }

    /** What it demands or proposes. */
    public String demand() {
        return WORDS.format("demand." + consequence.kind().name());
    }

    /** Until when; empty if nothing is to be done. */
    public String deadline() {
        Consequence.Deadline deadline = consequence.deadline();
        if (deadline == null) {
            return DATED.contains(consequence.kind()) ? WORDS.format("deadline.blank") : "";
        }
        LocalDate day = deadline.day();
        return day == null
                ? WORDS.format("deadline.days", deadline.days())
                : WORDS.format("deadline.day", day.getYear() + "", day.getMonthValue(), day.getDayOfMonth());
    }

    /** How well the words of the clause are known. */
    public String status() {
        return WORDS.format("status." + consequence.source().status().code());
    }

    /** To whom it is sent: whom it is about, or, of a proposal, whoever decides on it. */
    public String sentTo() {
        return PROPOSALS.contains(consequence.kind()) ? WORDS.format("sentTo.blank") : whom.name();
    }

    /** Whether the original must be found before anything is issued. */
    public boolean isUnconfirmed() {
        return consequence.source().status() == SourceStatus.UNCONFIRMED;
    }

    /** The day of the evaluation. */
    public String day() {
        LocalDate day = basis.asOf();
        return WORDS.format("day", day.getYear() + "", day.getMonthValue(), day.getDayOfMonth());
    }
}
