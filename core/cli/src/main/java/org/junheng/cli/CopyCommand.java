package org.junheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junheng.ComplianceEvaluator;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.ShippedSources;
import org.junheng.input.Fields;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Puts the files of a shipped pack into a folder, where they can be read and changed. */
final class CopyCommand implements Subcommand {
    private static final String IN = "--in";

    private final Terminal terminal;

    CopyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("copy")
                .addPositional(Options.word("ID", "id"))
                .addOption(Options.value(IN, "DIR", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        String id = given.matchedPositionalValue(0, "");
        Path folder = Paths.require(given.matchedOptionValue(IN, "")).resolve(id);
        if (Files.exists(folder)) {
            throw UnusableException.of("out.exists", folder);
        }
        PackSource source = source(id);
        FolderOutput.create(folder, source.files());
        Printed.on(terminal, Words.text("copy.made", folder, source.files().size()) + "\n");
        return ExitCode.DONE;
    }

    private static PackSource source(String id) {
        Set<String> shipped = ComplianceEvaluator.withShippedPacks().packs().keySet();
        if (!shipped.contains(id)) {
            List<String> all = List.copyOf(shipped);
            throw UnusableException.of("new.parent", id, String.join("、", all), Fields.didYouMean(id, all));
        }
        return ShippedSources.find(id, CopyCommand.class.getClassLoader()).orElseThrow();
    }
}
