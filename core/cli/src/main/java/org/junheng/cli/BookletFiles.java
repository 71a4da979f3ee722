package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junheng.facts.School;
import org.junheng.report.school.BookletEntry;
import org.junheng.report.school.BookletFormat;
import org.junheng.report.school.Booklets;
import org.junheng.report.school.SchoolBooklet;

/** The files of booklets: one for each school and the page that leads to them. They are named by the codes of their schools, in ASCII, and no two alike, also where capitals do not count. */
final class BookletFiles {
    /** The page that leads to the booklets. */
    static final String INDEX = "index.html";

    /** A file system takes 255 bytes. */
    private static final int MOST = 100;

    private final BookletFormat format;
    private final Set<String> taken = new HashSet<>(Set.of(INDEX));

    BookletFiles(BookletFormat format) {
        this.format = format;
    }

    /** Makes the booklets one by one, then the page that leads to them. */
    void write(Booklets booklets, List<School> schools, FolderOutput.Draft draft) throws IOException {
        List<BookletEntry> entries = new ArrayList<>();
        for (School school : schools) {
            SchoolBooklet booklet = booklets.of(school);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            format.write(booklet, bytes);
            String file = next(school);
            draft.put(file, bytes.toByteArray());
            entries.add(BookletEntry.of(booklet, file));
        }
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        BookletFormat.writeIndex(entries, index);
        draft.put(INDEX, index.toByteArray());
    }

    /** The file of the next school. */
    String next(School school) {
        String name = ascii(school.code());
        String file = name + "." + format.code();
        for (int i = 2; !taken.add(file.toLowerCase(Locale.ROOT)); i++) {
            file = name + "-" + i + "." + format.code();
        }
        return file;
    }

    private static String ascii(String code) {
        StringBuilder name = new StringBuilder();
        code.codePoints().limit(MOST).forEach(each -> {
            boolean plain = each < 128 && (Character.isLetterOrDigit(each) || each == '-');
            name.append(plain ? Character.toString(each) : "_" + Integer.toHexString(each));
        });
        return name.length() <= MOST ? name.toString() : name.substring(0, MOST);
    }
}
