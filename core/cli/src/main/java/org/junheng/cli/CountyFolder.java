package org.junheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.input.InvalidInputException;
import org.junheng.report.Evaluated;
import org.junheng.report.county.CountyLine;

/**
 * A folder with one file for each county, named by the county's code and the day, and lists of them all. What an earlier run has
 * finished there and nothing has changed since is not evaluated again, also if that run was killed.
 */
final class CountyFolder implements Results {
    private final ResultFolder folder;
    private final RunKey key;
    private final Way way;
    private final Journal journal;
    private final FolderLists lists;
    private final FileNames names = new FileNames(FolderLists.INDEX, FolderLists.SUMMARY);
    private int evaluated;

    /**
     * How counties are written.
     *
     * @param format names the files
     * @param writer writes one of them
     */
    record Way(Format format, EvaluationWriter writer) {
        /** How the names of the files end. */
        String suffix() {
            return format == Format.TEXT ? "txt" : format.code();
        }
    }

    /**
     * Results to come; closes the folder with itself.
     *
     * @param key what they depend on beside the dossiers
     */
    CountyFolder(ResultFolder folder, RunKey key, Way way) {
        this.folder = folder;
        this.key = key;
        this.way = way;
        this.lists = new FolderLists(folder, way.format());
        try {
            journal = new Journal(folder.journal(way.format().code()));
        } catch (IOException e) {
            folder.close();
            throw folder.failure(e);
        }
    }

    @Override
    public Optional<Draft> known(Unread unread) {
        List<Journal.Entry> finished = key(unread).map(journal::find).orElse(List.of()).stream()
                .filter(this::isThere)
                .toList();
        return finished.isEmpty() ? Optional.empty() : Optional.of(new Finished(unread, finished));
    }

    private Optional<String> key(Unread unread) {
        return unread.sha256().map(key::of);
    }

    private boolean isThere(Journal.Entry entry) {
        Path file = folder.file(entry.county().file());
        try {
            return Files.isRegularFile(file) && Files.size(file) == entry.size();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public Draft draft(Unread unread, Evaluated county) {
        DraftFile draft = folder.draft();
        try (draft) {
            Results.write(county, way.writer(), draft);
            Results.keep(draft);
        }
        CountyLine line = CountyLine.of(county);
        return Draft.later(line.allMet(), () -> keep(unread, line, draft));
    }

    private void keep(Unread unread, CountyLine line, DraftFile draft) {
        String name = names.next(stem(line), way.suffix());
        if (evaluated++ == 0) {
            // until this run has finished they would tell of what is no longer so
            lists.delete();
        }
        try {
            long size = Files.size(draft.path());
            folder.keep(draft.path(), name);
            journal.add(new Journal.Entry(key(unread).orElse(""), size, unread.file(), line.in(name)));
        } catch (IOException e) {
            throw folder.failure(e);
        }
        lists.add(line.in(name), unread.file());
    }

    private static String stem(CountyLine line) {
        return FileNames.plain(line.code()) + "-" + line.asOf();
    }

    /** A county that an earlier run has finished. */
    private final class Finished implements Draft {
        private final Unread unread;
        private final List<Journal.Entry> entries;

        Finished(Unread unread, List<Journal.Entry> entries) {
            this.unread = unread;
            this.entries = entries;
        }

        @Override
        public boolean allMet() {
            return entries.get(0).county().allMet();
        }

        @Override
        public boolean isNew() {
            return false;
        }

        /** Its file must have the name that a run from the beginning would give it; a second dossier of a county has another. */
        @Override
        public boolean keep() {
            String stem = stem(entries.get(0).county());
            String name = names.peek(stem, way.suffix());
            Optional<Journal.Entry> found = entries.stream()
                    .filter(each -> each.county().file().equals(name))
                    .findFirst();
            found.ifPresent(each -> {
                names.next(stem, way.suffix());
                journal.again(each.from(unread.file()));
                lists.add(each.county(), unread.file());
            });
            return found.isPresent();
        }
    }

    @Override
    public void refused(Unread unread, InvalidInputException mistakes) {
        lists.addRefused(unread, mistakes);
    }

    @Override
    public void finish() {
        if (journal.entries().isEmpty()) {
            return;
        }
        lists.write();
        folder.write(journal.file(), journal.whole());
    }

    @Override
    public Optional<String> notice() {
        int all = journal.entries().size();
        List<String> others = journal.filesOfOthers().stream()
                .filter(each -> Files.exists(folder.file(each)))
                .toList();
        String told = Words.text("folder.done", all, evaluated, all - evaluated, lists.refused());
        return Optional.of(others.isEmpty() ? told : told + Words.text("folder.others", others.size(), others.get(0)));
    }

    @Override
    public void close() {
        journal.close();
        folder.close();
    }
}
