package org.junheng.compiler;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.junheng.packs.RecordCount;

/** What names, codes and ids may be made of. Whatever comes into a compiled file has passed one of these. */
final class SafeText {
    /** An id of a pack: folders in small letters. */
    private static final Pattern PACK = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*");
    /** First folders that would put the rules among other people's classes. */
    private static final Set<String> TAKEN = Set.of("com", "java", "javax", "jdk", "kie", "net", "org", "sun");

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]*");
    private static final Pattern CRITERION = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Za-z0-9]+)+");
    /** Letters and digits of any script, blanks, and marks that mean nothing to DRL or Java inside quotes. */
    private static final Pattern TITLE =
            Pattern.compile("[\\p{L}\\p{N} ._%()+,:;<>=/~\\-[\\p{P}\\p{Sm}&&[^\\x00-\\x7f]]]{1,120}");

    private SafeText() {}

    static boolean isPackId(String text) {
        String[] folders = text.split("/", -1);
        return text.length() <= 100 && PACK.matcher(text).matches() && !TAKEN.contains(folders[0]) && areNames(folders);
    }

    private static boolean areNames(String[] folders) {
        for (String folder : folders) {
            if (SourceVersion.isKeyword(folder)) {
                return false;
            }
        }
        return true;
    }

    static boolean isCode(String text) {
        return text.length() <= 100 && CODE.matcher(text).matches();
    }

    /** A day of the calendar, such as 2021-12-31. */
    static boolean isDay(String text) {
        try {
            return DAY.matcher(text).matches() && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Some records of a kind: {@code room[use=music]}. */
    static boolean isRecordCount(String text) {
        return text.length() <= 120 && RecordCount.parse(text).isPresent();
    }

    static boolean isPrefix(String text) {
        return text.length() <= 30 && PREFIX.matcher(text).matches();
    }

    static boolean isCriterionId(String text) {
        return text.length() <= 100 && CRITERION.matcher(text).matches();
    }

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches() && text.equals(text.strip());
    }
}
