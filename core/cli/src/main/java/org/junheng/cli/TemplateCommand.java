package org.junheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junheng.ComplianceEvaluator;
import org.junheng.facts.Dossier;
import org.junheng.input.Coded;
import org.junheng.input.InvalidInputException;
import org.junheng.packs.Pack;
import org.junheng.report.tables.Template;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the tables that schools and bureaus fill in for some packs. */
final class TemplateCommand implements Subcommand {
    private static final String OUT = "--out";
    private static final String FROM = "--from";
    private static final String WORKBOOK = ".xlsx";

    private final Terminal terminal;

    TemplateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How tables are kept. */
    enum Kind implements Coded {
        /** One workbook. */
        XLSX("xlsx"),
        /** A folder of files. */
        CSV("csv");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    @Override
    public CommandSpec spec() {
        return Options.command("template")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.value(OUT, "PATH", text -> text))
                .addOption(Options.value(Options.FORMAT, "xlsx|csv", new WordConverter<>(Kind.class)))
                .addOption(Options.value(FROM, "DOSSIER", text -> text));
    }

    @Override
    public int run(ParseResult given) {
        @Nullable String out = given.matchedOptionValue(OUT, null);
        if (out == null) {
            throw UnusableException.of("template.out");
        }
        Kind kind = given.matchedOptionValue(Options.FORMAT, Kind.XLSX);
        if ((kind == Kind.XLSX) != out.endsWith(WORKBOOK)) {
            throw UnusableException.of("template.suffix", out);
        }
        Template template = template(given);
        int tables = kind == Kind.XLSX ? workbook(template, out) : files(template, out);
        Printed.on(terminal, Words.text("template.made", out, tables, packs(given)) + "\n");
        return ExitCode.DONE;
    }

    /** The packs as an evaluation must name them, too: their columns are theirs alone. */
    private static String packs(ParseResult given) {
        return Arrays.stream(given.matchedPositionalValue(0, new String[0]))
                .map(pack -> PackOption.NAME + " " + pack)
                .collect(Collectors.joining(" "));
    }

    private static int workbook(Template template, String out) {
        try {
            FileOutput.create(out, template.workbook());
        } catch (IOException e) {
            throw new UncheckedIOException("writing a workbook in memory", e);
        }
        return template.size();
    }

    private static int files(Template template, String out) {
        FolderOutput.create(Paths.require(out), template.files());
        return template.size();
    }

    private static Template template(ParseResult given) {
        NamedPacks named = NamedPacks.amongShipped(List.of(given.matchedPositionalValue(0, new String[0])));
        List<Pack> packs = withParents(named);
        @Nullable String from = given.matchedOptionValue(FROM, null);
        return from == null
                ? Template.of(packs)
                : Template.of(
                        packs,
                        dossier(from, named.evaluator()),
                        named.evaluator().known());
    }

    /** Those that are extended first, each once. */
    private static List<Pack> withParents(NamedPacks named) {
        Map<String, Pack> packs = new LinkedHashMap<>();
        named.sources().keySet().forEach(id -> add(named, id, packs));
        return List.copyOf(packs.values());
    }

    private static void add(NamedPacks named, String id, Map<String, Pack> packs) {
        Pack pack = named.pack(id);
        pack.parents().forEach(parent -> add(named, parent, packs));
        packs.putIfAbsent(id, pack);
    }

    private static Dossier dossier(String argument, ComplianceEvaluator evaluator) {
        List<Dossier> read = new ArrayList<>();
        Intake intake = new Intake() {
            @Override
            public void accept(NamedDossier dossier) {
                read.add(dossier.dossier());
            }

            @Override
            public void refuse(InvalidInputException mistakes) {
                throw mistakes;
            }
        };
        Sources.of(List.of(argument), org.junheng.facts.DossierReader.DEFAULT_MOST_BYTES)
                .forEach(source -> source.read(evaluator.reader(), intake));
        if (read.size() != 1) {
            throw UnusableException.of("template.several", argument, read.size());
        }
        return read.get(0);
    }
}
