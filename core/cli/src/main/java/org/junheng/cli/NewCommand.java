package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.NewPack;
import org.junheng.compiler.PackSource;
import org.junheng.input.Fields;
import org.junheng.packs.Pack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Makes a new pack from the template. */
final class NewCommand implements Subcommand {
    private static final String IN = "--in";
    private static final String EXTENDS = "--extends";
    private static final String TITLE = "--title";
    private static final String NUMBER = "--number";
    private static final String PREFIX = "--prefix";
    private static final String USUAL_PARENT = "national/quality-balance-2017";
    private static final Path USUAL_PLACE = Path.of("rules", "packs");

    private final Terminal terminal;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("new")
                .addPositional(Options.word("ID", "id"))
                .addOption(Options.value(IN, "DIR", text -> text))
                .addOption(Options.value(EXTENDS, "PACK", text -> text))
                .addOption(Options.value(TITLE, "TEXT", text -> text))
                .addOption(Options.value(NUMBER, "TEXT", text -> text))
                .addOption(Options.value(PREFIX, "TEXT", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        String id = given.matchedPositionalValue(0, "");
        if (!NewPack.isId(id)) {
            throw UnusableException.of("new.id", id);
        }
        Path place = place(given);
        Path folder = place.resolve(id);
        if (Files.exists(folder)) {
            throw UnusableException.of("out.exists", folder);
        }
        NewPack pack = pack(given, id, place);
        FolderOutput.create(folder, pack.files());
        String name = id.substring(id.lastIndexOf('/') + 1);
        Printed.on(terminal, Words.text("new.made", folder, id, pack.prefix(), pack.parent(), name));
        return ExitCode.DONE;
    }

    private static Path place(ParseResult given) {
        @Nullable String in = given.matchedOptionValue(IN, null);
        if (in == null) {
            return Files.isDirectory(USUAL_PLACE) ? USUAL_PLACE : Path.of("");
        }
        return Paths.require(in);
    }

    private static NewPack pack(ParseResult given, String id, Path place) {
        Map<String, Pack> shipped = ComplianceEvaluator.withShippedPacks().packs();
        if (shipped.containsKey(id)) {
            throw UnusableException.of("new.shipped", id);
        }
        String prefix = given.matchedOptionValue(PREFIX, NewPack.prefixOf(id));
        requirePrefix(prefix, shipped);
        String parent = given.matchedOptionValue(EXTENDS, USUAL_PARENT);
        boolean isBeside = NewPack.isId(parent)
                && Files.isRegularFile(place.resolve(parent).resolve(PackSource.MANIFEST));
        if (!isBeside && !shipped.containsKey(parent)) {
            List<String> all = List.copyOf(shipped.keySet());
            throw UnusableException.of("new.parent", parent, String.join("、", all), Fields.didYouMean(parent, all));
        }
        return new NewPack(id, prefix, parent, text(given, TITLE), text(given, NUMBER));
    }

    private static void requirePrefix(String prefix, Map<String, Pack> shipped) {
        if (!NewPack.isPrefix(prefix)) {
            throw UnusableException.of("new.prefix", prefix);
        }
        shipped.values().stream()
                .filter(pack -> pack.prefix().equals(prefix))
                .findFirst()
                .ifPresent(pack -> {
                    throw UnusableException.of("new.prefix.taken", prefix, pack.id());
                });
    }

    private static Optional<String> text(ParseResult given, String option) {
        @Nullable String text = given.matchedOptionValue(option, null);
        if (text != null && !NewPack.isText(text)) {
            throw UnusableException.of("new.text", option, text);
        }
        return Optional.ofNullable(text);
    }
}
