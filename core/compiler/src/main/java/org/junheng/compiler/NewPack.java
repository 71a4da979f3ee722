package org.junheng.compiler;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junheng.packs.Level;
import org.junheng.packs.Pack;

/**
 * A pack that nobody has written yet: the template of packs under another name.
 *
 * @param id its id
 * @param prefix what the ids of its criteria begin with
 * @param parent the pack that it extends
 * @param title the title of its document; empty: as in the template
 * @param number the number of its document; empty: as in the template
 */
public record NewPack(String id, String prefix, String parent, Optional<String> title, Optional<String> number) {
    private static final String ID = "my-province/plan-2026";
    private static final String PREFIX = "MP2026";
    private static final String PARENT = "national/quality-balance-2017";
    private static final Pattern TITLE_LINE = Pattern.compile("(?m)^标题: .*$");
    private static final Pattern NUMBER_LINE = Pattern.compile("(?m)^文号: (.*)$");
    private static final Pattern TITLE_HEADING = Pattern.compile("\\A# .*");
    /** The comment that says what has been done here: copy the template and rename it. */
    private static final Pattern FIRST_COMMENT = Pattern.compile("\\A#.*\\R");

    /** What a text must not have: marks that mean something in one of the files that it goes into. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\"\\\\,:#'{}\\[\\]&*!|>%@`$]");

    /** Whether an id can be that of a pack. */
    public static boolean isId(String id) {
        return SafeText.isPackId(id) && id.contains("/");
    }

    /** Whether ids of criteria can begin so. */
    public static boolean isPrefix(String prefix) {
        return SafeText.isPrefix(prefix);
    }

    /** Whether a title or number can be written into every file of a pack as it is. */
    public static boolean isText(String text) {
        return !text.isBlank()
                && text.equals(text.strip())
                && !UNFIT.matcher(text).find()
                && text.length() <= 100;
    }

    /** The prefix of a pack whose writer names none: the initials of its id, and its numbers. */
    public static String prefixOf(String id) {
        StringBuilder prefix = new StringBuilder();
        for (String word : id.split("[/-]", -1)) {
            boolean isNumber = !word.isEmpty() && Character.isDigit(word.charAt(0));
            prefix.append(isNumber ? word : word.substring(0, Math.min(1, word.length())));
        }
        return prefix.toString().toUpperCase(Locale.ROOT);
    }

    /** Its files by path. */
    public Map<String, byte[]> files() {
        PackSource template = ShippedSources.template(NewPack.class.getClassLoader());
        Map<String, byte[]> files = new LinkedHashMap<>();
        String manifest = text(template.files().getOrDefault(PackSource.MANIFEST, new byte[0]));
        String oldNumber = NUMBER_LINE
                .matcher(manifest)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        template.files()
                .forEach((path, content) ->
                        files.put(path, renamed(path, text(content), oldNumber).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private String renamed(String path, String text, String oldNumber) {
        String oldPackage = packageOf(ID);
        String renamed = text.replace(ID, id)
                .replace(oldPackage, packageOf(id))
                .replace(PREFIX, prefix)
                .replace(oldNumber, number.orElse(oldNumber));
        if (path.equals(PackSource.MANIFEST)) {
            renamed = FIRST_COMMENT.matcher(renamed).replaceFirst("").replace(PARENT, parent);
            return title.isPresent() ? replaced(TITLE_LINE, renamed, "标题: " + title.get()) : renamed;
        }
        boolean isLaw = path.equals("law.md");
        return isLaw && title.isPresent() ? replaced(TITLE_HEADING, renamed, "# " + title.get()) : renamed;
    }

    private static String replaced(Pattern pattern, String text, String replacement) {
        return pattern.matcher(text).replaceFirst(java.util.regex.Matcher.quoteReplacement(replacement));
    }

    private static String packageOf(String id) {
        String ofLevel = Pack.rulePackage(id, Level.SECTION);
        return ofLevel.substring(0, ofLevel.length() - Level.SECTION.code().length());
    }
}
