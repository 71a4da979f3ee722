package org.junheng.report.notice;

import java.util.List;

/**
 * An explanation of what changes in the criteria of a document (变更说明), as plain words. It states no day of its own: that is
 * left to who signs the notice.
 *
 * @param title what the document is called
 * @param former the document as it was
 * @param current the document as it is
 * @param adjusted criteria that are in both
 * @param added criteria that are new
 * @param removed criteria that are no longer there
 * @param others what else is different, a sentence each
 * @param counties what it means to counties; none: nobody asked
 */
public record ChangeNotice(
        String title,
        Document former,
        Document current,
        List<Adjusted> adjusted,
        List<Single> added,
        List<Single> removed,
        List<String> others,
        List<County> counties) {
    /** Copies the lists. */
    public ChangeNotice {
        adjusted = List.copyOf(adjusted);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        others = List.copyOf(others);
        counties = List.copyOf(counties);
    }

    /**
     * One state of the document.
     *
     * @param name number and title
     * @param issuedBy who issued it
     * @param pack the pack that encodes it, with its revision
     * @param sha256 hash of the pack's files
     */
    public record Document(String name, String issuedBy, String pack, String sha256) {}

    /**
     * A criterion that is adjusted.
     *
     * @param clause document, part and item, and what the criterion is called
     * @param before what was required, in whose words
     * @param after what is required, in whose words
     * @param sort what sort of change it is
     * @param from from when it is in force; empty: not known
     */
    public record Adjusted(String clause, String before, String after, String sort, String from) {}

    /**
     * A criterion that is added or removed.
     *
     * @param clause document, part and item, and what the criterion is called
     * @param required what is required
     * @param law the words of the law
     * @param days from when it is in force, or until when it was; empty: not known
     */
    public record Single(String clause, String required, String law, String days) {}

    /**
     * What changes mean to a county.
     *
     * @param name its name and code
     * @param day the day for which it was judged
     * @param effects whose outcome changes
     */
    public record County(String name, String day, List<Effect> effects) {
        /** Copies the list. */
        public County {
            effects = List.copyOf(effects);
        }
    }

    /**
     * Outcomes that change.
     *
     * @param criterion by which criterion
     * @param subjects whose
     * @param outcomes from what to what
     * @param cause by which change
     */
    public record Effect(String criterion, String subjects, String outcomes, String cause) {}
}
