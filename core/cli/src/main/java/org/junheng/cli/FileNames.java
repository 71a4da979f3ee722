package org.junheng.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for files that are made of what people write: in ASCII, never a path, no two alike, also where capitals do not count. */
final class FileNames {
    /** A file system takes 255 bytes. */
    private static final int MOST = 100;

    private final Set<String> taken = new HashSet<>();

    FileNames(String... taken) {
        this.taken.addAll(List.of(taken));
    }

    /** A name that is not taken yet, and is now; a number behind the stem if it was. */
    String next(String stem, String suffix) {
        String name = peek(stem, suffix);
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    /** The name that would be given next. */
    String peek(String stem, String suffix) {
        String name = stem + "." + suffix;
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            name = stem + "-" + i + "." + suffix;
        }
        return name;
    }

    /** A code with nothing but letters, digits and hyphens; other characters by their numbers. */
    static String plain(String code) {
        StringBuilder name = new StringBuilder();
        code.codePoints()
                .limit(MOST)
                .forEach(each ->
                        name.append(isPlain(each) ? Character.toString(each) : "_" + Integer.toHexString(each)));
        return name.length() <= MOST ? name.toString() : name.substring(0, MOST);
    }

    private static boolean isPlain(int each) {
        return each < 128 && (Character.isLetterOrDigit(each) || each == '-');
    }
}
