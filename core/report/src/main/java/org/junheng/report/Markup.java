package org.junheng.report;

/**
 * A piece of HTML that goes into a page as it is. Whatever somebody else wrote must have gone through {@link #text}; everything that
 * is no {@code Markup} is escaped by the page itself.
 *
 * @param html well-formed HTML that may stand in a section or a cell
 */
public record Markup(String html) {
    /** HTML that its author answers for. */
    public static Markup of(String html) {
        return new Markup(html);
    }

    /** Text that is shown as it is, whatever characters it has. */
    public static Markup text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(each);
            }
        }
        return new Markup(html.toString());
    }

    /** This and the other behind it. */
    public Markup and(Markup other) {
        return new Markup(html + other.html);
    }

    /** This between the tags of an element without attributes, such as {@code p}. */
    public Markup in(String element) {
        return new Markup("<" + element + ">" + html + "</" + element + ">");
    }
}
