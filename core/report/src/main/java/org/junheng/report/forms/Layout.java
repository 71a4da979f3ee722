package org.junheng.report.forms;

import java.util.List;

/**
 * How a sheet is laid out on the screen and on paper: A4, landscape, as wide as the page or two.
 *
 * @param widths how wide its columns are, in characters of which a Chinese one takes two
 * @param frozen how many columns stay in sight
 * @param use what people do with it
 */
public record Layout(List<Integer> widths, int frozen, Use use) {
    /** Copies the list. */
    public Layout {
        widths = List.copyOf(widths);
    }

    /** How many pages it is printed across. */
    int pagesAcross() {
        return use == Use.WIDE ? 2 : 1;
    }

    /** What people do with a sheet. */
    public enum Use {
        /** They look at it as a whole: nothing stays in sight or is printed again. */
        PAGE,
        /** They read down a form whose headings stay in sight and are printed on every page. */
        FORM,
        /** As a form, but too wide for one page: the first columns are printed on both. */
        WIDE,
        /** They look for lines: as a form, and it can be filtered. */
        LIST
    }
}
