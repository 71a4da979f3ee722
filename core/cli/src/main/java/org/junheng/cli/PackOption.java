package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.ComplianceEvaluator;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that names packs. */
final class PackOption {
    static final String NAME = "--pack";
    private static final String ZIP = ".zip";

    private PackOption() {}

    static OptionSpec spec() {
        return OptionSpec.builder(NAME)
                .arity("1")
                .paramLabel("ID|DIR|ZIP")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }

    /** Whether any pack is named by it. */
    static boolean isGiven(ParseResult given) {
        return given.hasMatchedOption(NAME);
    }

    /**
     * An evaluator over the named packs; a directory or zip file of that name goes before a shipped pack, and what such a pack
     * extends is looked for beside it first.
     */
    static ComplianceEvaluator evaluator(ParseResult given, String... more) {
        List<String> named = new ArrayList<>(given.matchedOptionValue(NAME, List.of()));
        named.addAll(List.of(more));
        // whoever names shipped packs only does not wait for what reads directories
        boolean shipped = named.stream().allMatch(each -> path(each).isEmpty());
        return shipped ? builder(named).build() : NamedPacks.amongShipped(named).applied();
    }

    /** Begins an evaluator over packs that are named in this way. */
    static ComplianceEvaluator.Builder builder(List<String> named) {
        List<String> ids = new ArrayList<>();
        List<Path> paths = new ArrayList<>();
        for (String pack : named) {
            path(pack).ifPresentOrElse(paths::add, () -> ids.add(pack));
        }
        if (!paths.isEmpty()) {
            PackCache.use();
        }
        return ComplianceEvaluator.builder().packs(ids.toArray(String[]::new)).packs(paths.toArray(Path[]::new));
    }

    /** The directories and zip files among some names. */
    static List<Path> paths(List<String> names) {
        return names.stream().flatMap(name -> path(name).stream()).distinct().toList();
    }

    /** The directory or zip file that is meant; empty if it is the id of a shipped pack. */
    static Optional<Path> path(String pack) {
        Path path = Paths.require(pack);
        if (Files.exists(path)) {
            return Optional.of(path);
        }
        boolean meantAsPath = pack.endsWith(ZIP)
                || pack.startsWith(".")
                || path.isAbsolute()
                || pack.endsWith("/")
                // the folder around is there
                || (path.getNameCount() > 1 && Files.isDirectory(path.getName(0)));
        if (meantAsPath) {
            throw UnusableException.of("pack.absent", pack);
        }
        return Optional.empty();
    }
}
