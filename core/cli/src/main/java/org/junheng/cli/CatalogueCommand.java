package org.junheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junheng.compiler.Family;
import org.junheng.compiler.LawClaimsTable;
import org.junheng.compiler.PackSource;
import org.junheng.packs.Pack;
import org.junheng.report.catalogue.CatalogueFormat;
import org.junheng.report.catalogue.CataloguedPack;
import org.junheng.report.catalogue.HandClaim;
import org.junheng.report.catalogue.View;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists what packs ask for, and who carries which sentence of their law. */
final class CatalogueCommand implements Subcommand {
    private static final String LAW = "--law";
    private static final String OUT = "--out";

    private final Terminal terminal;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Options.command("catalogue")
                .addPositional(Options.words("PACK", "packs", 1))
                .addOption(Options.value(Options.FORMAT, "markdown|csv|xlsx|html", new CatalogueFormatConverter()))
                .addOption(Options.flag(LAW))
                .addOption(Options.value(OUT, "FILE", value -> value));
    }

    @Override
    public int run(ParseResult given) {
        String out = given.matchedOptionValue(OUT, "");
        CatalogueFormat format = given.matchedOptionValue(Options.FORMAT, CatalogueFormatConverter.meantBy(out));
        if (format.isBinary() && out.isEmpty()) {
            throw UnusableException.of("catalogue.binary", format.code());
        }
        View view = given.hasMatchedOption(LAW) ? View.LAW : format.holdsBoth() ? View.BOTH : View.CRITERIA;
        List<CataloguedPack> packs = packs(List.of(given.matchedPositionalValue(0, new String[0])));
        try (Output output = output(out, given)) {
            write(format, packs, view, output);
        }
        return ExitCode.DONE;
    }

    private Output output(String out, ParseResult given) {
        if (out.isEmpty()) {
            return new StandardOutput(terminal.out());
        }
        requireOutside(out, List.of(given.matchedPositionalValue(0, new String[0])));
        return FileOutput.to(out, List.of());
    }

    /** A file that is none of a pack's would make the pack unreadable, and a zip file must not be overwritten by its own list. */
    private static void requireOutside(String out, List<String> packs) {
        Path target = Paths.require(out).toAbsolutePath().normalize();
        boolean isInside = packs.stream()
                .flatMap(each -> PackOption.path(each).stream())
                .anyMatch(each -> target.startsWith(each.toAbsolutePath().normalize()));
        if (isInside) {
            throw UnusableException.of("catalogue.inside", out);
        }
    }

    private static void write(CatalogueFormat format, List<CataloguedPack> packs, View view, Output output) {
        try {
            OutputStream bytes = output.bytes();
            format.write(packs, view, bytes);
            bytes.flush();
            output.keep();
        } catch (IOException e) {
            throw output.failure(e);
        }
    }

    private static List<CataloguedPack> packs(List<String> names) {
        NamedPacks named = NamedPacks.amongShipped(names);
        Map<String, Pack> all = named.evaluator().packs();
        List<CataloguedPack> packs = new ArrayList<>();
        named.sources().forEach((id, source) -> {
            Pack pack = named.pack(id);
            Family family = Family.of(pack, each -> Optional.ofNullable(all.get(each)));
            packs.add(new CataloguedPack(pack, family.ancestors(), source.law(), claims(pack, source)));
        });
        return packs;
    }

    /** What people claim, and what steps and consequences say. */
    private static List<HandClaim> claims(Pack pack, PackSource source) {
        List<HandClaim> claims = new ArrayList<>();
        LawClaimsTable.of(source).forEach(each -> claims.add(new HandClaim(each.words(), each.note())));
        pack.procedure()
                .steps()
                .forEach(each -> claims.add(
                        new HandClaim(each.source().words(), Words.text("catalogue.step", each.name(), each.code()))));
        pack.procedure()
                .consequences()
                .forEach(each -> claims.add(new HandClaim(
                        each.source().words(), Words.text("catalogue.consequence", each.name(), each.code()))));
        return claims;
    }
}
