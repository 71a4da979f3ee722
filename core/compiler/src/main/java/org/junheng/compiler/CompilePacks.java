package org.junheng.compiler;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.junheng.packs.CompiledPack;

/** Compiles every pack below a folder when a jar of packs is built. */
public final class CompilePacks {
    private static final int FAILED = 2;
    private static final Pattern PART_OF_PACK = Pattern.compile(".*\\.(drl|csv|ya?ml)");

    private CompilePacks() {}

    /**
     * Compiles every pack below a folder; folders whose names begin with {@code _} (templates) or a dot are left out.
     *
     * @param args the folder of the packs, and the folder that becomes the jar
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        // nobody binds a logger in a build, and SLF4J would say so each time
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // UTF-8 whatever the locale: with LC_ALL=C every Chinese character would be a question mark
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The exit code: 0, or 2 if something is wrong with a pack or the arguments. */
    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        if (args.length != 2) {
            err.println(CompilerMessages.MESSAGES.format("compile.usage"));
            return FAILED;
        }
        Path root = Path.of(args[0]);
        try {
            List<Path> folders = folders(root);
            List<CompiledPack> packs = new DefaultPackCompiler().compile(folders, Map.of());
            checkPlaces(root, folders, packs);
            new JarFolder(Path.of(args[1])).write(packs);
            out.println(CompilerMessages.MESSAGES.format("compile.done", packs.size()));
            return 0;
        } catch (InvalidInputException e) {
            e.problems().forEach(each -> err.println(each.text()));
            err.println(CompilerMessages.MESSAGES.format(
                    "compile.failed", e.problems().size()));
            return FAILED;
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            FileProblems problems = new FileProblems(root.toString());
            problems.add("", "compile.noRoot");
            problems.throwIfAny();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(each -> !isTemplate(root.relativize(each)))
                    .sorted()
                    .toList();
            List<Path> folders = files.stream()
                    .filter(each -> each.endsWith(PackSource.MANIFEST))
                    .map(Path::getParent)
                    .toList();
            checkStrays(files, folders);
            return folders;
        }
    }

    /** A pack whose own file is missing must not vanish in silence. */
    private static void checkStrays(List<Path> files, List<Path> folders) {
        List<Problem> strays = new ArrayList<>();
        for (Path file : files) {
            if (PART_OF_PACK.matcher(file.toString()).matches()
                    && folders.stream().noneMatch(file::startsWith)) {
                FileProblems problems = new FileProblems(file.toString());
                problems.add("", "compile.stray");
                strays.addAll(problems.list());
            }
        }
        FileProblems.throwIfAny(strays);
    }

    private static boolean isTemplate(Path folder) {
        for (Path name : folder) {
            if (name.toString().startsWith("_") || name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** In a jar of packs the folder of a pack is its id. */
    private static void checkPlaces(Path root, List<Path> folders, List<CompiledPack> packs) {
        List<Problem> wrong = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            String folder = root.relativize(folders.get(i)).toString().replace('\\', '/');
            String id = packs.get(i).pack().id();
            if (!folder.equals(id)) {
                FileProblems problems = new FileProblems(folders.get(i).toString());
                problems.add(PackSource.MANIFEST, "pack.folder", id, folder);
                wrong.addAll(problems.list());
            }
        }
        FileProblems.throwIfAny(wrong);
    }
}
