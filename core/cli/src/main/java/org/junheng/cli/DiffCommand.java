package org.junheng.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junheng.compiler.changes.Effects;
import org.junheng.compiler.changes.PackChanges;
import org.junheng.facts.DossierReader;
import org.junheng.facts.Known;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells what changes between two packs, and whose outcome flips by it. */
final class DiffCommand implements Subcommand {
    private static final String AS_OF = "--as-of";
    private static final String OUT = "--out";

    private final Terminal terminal;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("diff")
                .addPositional(one("A", "0", "first"))
                .addPositional(one("B", "1", "second"))
                .addPositional(PositionalParamSpec.builder()
                        .index("2..*")
                        .paramLabel("DOSSIER")
                        .descriptionKey("dossiers")
                        .arity("0..*")
                        .type(String[].class)
                        .build())
                .addOption(Options.value(AS_OF, "DATE", new DayConverter()))
                .addOption(Options.value(Options.FORMAT, "text|json|notice", new DiffFormat.Converter()))
                .addOption(Options.value(OUT, "PATH", text -> text));
    }

    private static PositionalParamSpec one(String label, String index, String key) {
        return PositionalParamSpec.builder()
                .index(index)
                .paramLabel(label)
                .descriptionKey(key)
                .required(true)
                .arity("1")
                .type(String.class)
                .build();
    }

    @Override
    public int run(ParseResult given) {
        List<String> dossiers = List.of(given.matchedPositionalValue(2, new String[0]));
        List<Source> sources = Sources.of(dossiers, DossierReader.DEFAULT_MOST_BYTES);
        try (Output output = output(given, sources)) {
            ComparedPacks packs =
                    ComparedPacks.of(given.matchedPositionalValue(0, ""), given.matchedPositionalValue(1, ""));
            PackChanges changes = PackChanges.between(packs.before(), packs.after());
            Complaints complaints = new Complaints(terminal, Progress.NONE);
            List<Affected> affected = sources.isEmpty()
                    ? List.of()
                    : affected(given, new Comparison(packs, changes), sources, complaints);
            if (sources.isEmpty() || !affected.isEmpty()) {
                write(output, text(given, new DiffReport(changes, affected)));
            }
            return complaints.any() ? ExitCode.REFUSED : ExitCode.DONE;
        }
    }

    /** Two packs and what is different. */
    private record Comparison(ComparedPacks packs, PackChanges changes) {}

    private List<Affected> affected(
            ParseResult given, Comparison comparison, List<Source> sources, Complaints complaints) {
        Known known = BothKnown.of(comparison.packs());
        DiffIntake intake = new DiffIntake(known, given.matchedOptionValue(AS_OF, null), complaints);
        DossierReader reader = new DossierReader(known, DossierReader.DEFAULT_MOST_BYTES);
        sources.forEach(each -> each.read(reader, intake));
        return intake.isEmpty()
                ? List.of()
                : intake.affected(new Effects(comparison.changes(), DiffCommand.class.getClassLoader()));
    }

    private Output output(ParseResult given, List<Source> sources) {
        @Nullable String target = given.matchedOptionValue(OUT, null);
        return target == null ? new StandardOutput(terminal.out()) : FileOutput.to(target, sources);
    }

    private String text(ParseResult given, DiffReport report) {
        return switch (given.matchedOptionValue(Options.FORMAT, DiffFormat.TEXT)) {
            case TEXT ->
                new DiffText(given.hasMatchedOption(OUT) ? Style.PLAIN : terminal.style(), terminal.width()).of(report);
            case JSON -> JsonText.of(DiffJson.of(report));
            case NOTICE -> DiffNotice.of(report);
        };
    }

    private static void write(Output output, String text) {
        try {
            output.writer().write(text);
            output.keep();
        } catch (IOException e) {
            throw output.failure(e);
        }
    }
}
