package org.junheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junheng.facts.School;
import org.junheng.report.school.BookletEntry;
import org.junheng.report.school.BookletFormat;
import org.junheng.report.school.Booklets;
import org.junheng.report.school.SchoolBooklet;

/** The files of booklets: one for each school and the page that leads to them. They are named by the codes of their schools. */
final class BookletFiles {
    /** The page that leads to the booklets. */
    static final String INDEX = "index.html";

    private final BookletFormat format;
    private final FileNames names = new FileNames(INDEX);

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
        return names.next(FileNames.plain(school.code()), format.code());
    }
}
