package org.junheng.report.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.facts.Dossier;
import org.junheng.facts.DossierReader;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.input.Problems;
import org.junheng.input.Tree;

/** Reads dossiers that were filled in as tables: strictly, exactly, and with all mistakes at once, each with its cell. */
public final class TableReader {
    /** The ending of the name of a workbook. */
    public static final String WORKBOOK = ".xlsx";

    private static final Set<String> FILES = Set.of(
            "county.csv",
            "schools.csv",
            "sections.csv",
            "classes.csv",
            "series.csv",
            "reported.csv",
            "attestations.csv");
    private static final Set<String> OTHERS =
            Set.of(".xls", ".et", ".ett", ".xlsm", ".xlsb", ".xlt", ".ods", CsvFile.SUFFIX);

    private final DossierReader reader;
    private final List<TableForm> forms;
    private final long mostBytes;

    /**
     * A reader.
     *
     * @param reader checks what the tables say
     * @param mostBytes the largest file that is read
     */
    public TableReader(DossierReader reader, long mostBytes) {
        this.reader = reader;
        this.forms = Forms.of(reader.known().dictionary());
        this.mostBytes = mostBytes;
    }

    /** Whether a file has the name of a workbook that is read. */
    public static boolean isWorkbook(Path file) {
        return name(file).endsWith(WORKBOOK) && !isLock(file);
    }

    /** Whether a file has the name of a table that is not read as it is, so that people have to be told. */
    public static boolean isOtherTable(Path file) {
        return OTHERS.stream().anyMatch(name(file)::endsWith) && !isLock(file);
    }

    /** Whether a file has the name of one table. */
    public static boolean isCsv(Path file) {
        return name(file).endsWith(CsvFile.SUFFIX);
    }

    /** Whether a folder holds a dossier in CSV files. */
    public static boolean isFolder(Path folder) {
        return FILES.stream().anyMatch(file -> Files.isRegularFile(folder.resolve(file)));
    }

    /** Spreadsheet programs put a small file beside one that is open. */
    private static boolean isLock(Path file) {
        return name(file).startsWith("~$") || name(file).startsWith(".~");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a workbook.
     *
     * @throws InvalidInputException with every mistake, if there is any
     * @throws UncheckedIOException if the file cannot be read
     */
    public Dossier workbook(Path file) {
        return read(file.toString(), (problems, spots) -> new Workbook(file, problems, spots).grids(mostBytes));
    }

    /**
     * Reads the CSV files of a folder.
     *
     * @throws InvalidInputException with every mistake, if there is any
     * @throws UncheckedIOException if a file cannot be read
     */
    public Dossier folder(Path folder) {
        return read(folder.toString(), (problems, spots) -> grids(folder, problems, spots));
    }

    /** Says of a file that is no workbook what to do with it. */
    public static InvalidInputException refusal(Path file) {
        Problems problems = new Problems(file.toString(), TableWords.MESSAGES);
        problems.add(Place.FILE, "", isCsv(file) ? "file.csv" : "file.other");
        return new InvalidInputException(problems.list(), 1);
    }

    private List<Grid> grids(Path folder, Problems problems, Spots spots) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(TableReader::isCsv)
                    .filter(file -> !name(file).equals(Guide.FILE + CsvFile.SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<Grid> grids = new ArrayList<>();
        for (Path file : files) {
            new CsvFile(file, problems, spots).grid(mostBytes).ifPresent(grids::add);
        }
        return grids;
    }

    /** Finds the tables of a file or folder. */
    private interface Finder {
        List<Grid> grids(Problems problems, Spots spots) throws IOException;
    }

    private Dossier read(String name, Finder finder) {
        Spots spots = new Spots(name);
        Problems problems = new Problems(name, TableWords.MESSAGES);
        List<Filled> tables;
        try {
            List<Grid> grids = finder.grids(problems, spots);
            if (grids.isEmpty()) {
                throwIfAny(problems, spots);
            }
            tables = tables(grids, spots, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        requireAll(tables, problems);
        Tree tree = new DossierTree(problems).of(tables);
        return checked(tree, name, spots, problems);
    }

    private List<Filled> tables(List<Grid> grids, Spots spots, Problems problems) {
        Headings<TableForm> names = Headings.of(forms);
        GridReader gridReader = new GridReader(spots, problems);
        List<Filled> tables = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<TableForm> form = names.find(grid.name());
            if (form.isEmpty() && !Guide.isOfPeople(grid.name())) {
                problems.add(
                        spots.of(grid), "", "table.unknown", grid.name(), names.near(grid.name()), namesLike(grid));
            }
            form.ifPresent(each -> tables.add(gridReader.read(each, grid)));
        }
        return tables;
    }

    /** What tables of this kind are called. */
    private String namesLike(Grid grid) {
        return forms.stream()
                .map(form -> grid.sheet().isEmpty() ? form.file() + CsvFile.SUFFIX : form.name())
                .collect(Collectors.joining("、"));
    }

    /** Without a county there is no dossier. */
    private void requireAll(List<Filled> tables, Problems problems) {
        EnumSet<TableForm.Kind> given = EnumSet.noneOf(TableForm.Kind.class);
        tables.forEach(table -> given.add(table.form().kind()));
        if (!given.contains(TableForm.Kind.COUNTY)) {
            TableForm county = forms.get(0);
            problems.add(Place.FILE, "", "table.absent", county.name(), county.file());
        }
    }

    private static void throwIfAny(Problems problems, Spots spots) {
        try {
            problems.throwIfAny();
        } catch (InvalidInputException e) {
            throw spots.named(e.problems(), e.total());
        }
    }

    /** Has the tree checked as JSON would be, and tells what tables can get wrong together with what any dossier can. */
    private Dossier checked(Tree tree, String name, Spots spots, Problems problems) {
        Dossier dossier;
        try {
            dossier = reader.read(tree, name);
        } catch (InvalidInputException e) {
            throw together(problems, e, spots);
        }
        throwIfAny(problems, spots);
        return dossier;
    }

    /** Where tables have mistakes, the tree is not whole, and what is missing in it has been told: only of cells it still speaks. */
    private static InvalidInputException together(Problems ofTables, InvalidInputException ofTree, Spots spots) {
        if (ofTables.isEmpty()) {
            return spots.named(ofTree.problems(), ofTree.total());
        }
        List<Problem> all = new ArrayList<>(ofTables.list());
        ofTree.problems().stream().filter(each -> spots.isCell(each.line())).forEach(all::add);
        all.sort(Comparator.comparingInt(Problem::line));
        return spots.named(all, all.size());
    }
}
