package org.junheng.cli;

import java.util.List;
import java.util.Optional;
import org.junheng.packs.Criterion;
import org.junheng.testkit.mutations.Fault;
import org.junheng.testkit.mutations.Mutant;

/** Whether the examples of a pack notice faults, for people: how many of each kind, then each fault that none notices. */
final class MutationReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;

    MutationReport(Page page, Style style) {
        this.page = page;
        this.style = style;
    }

    void print(MutatedPack mutated) {
        int all = mutated.trial().mutants().size();
        int unnoticed = mutated.trial().survivors().size();
        page.blank();
        page.line(style.bold(Words.text("mutation.title", mutated.pack().id(), all, all - unnoticed, unnoticed)));
        table(mutated);
        mutated.trial().survivors().forEach(each -> survivor(mutated, each));
    }

    private void table(MutatedPack mutated) {
        Table table = new Table("lrr");
        for (Fault fault : Fault.values()) {
            int planted = mutated.planted(fault);
            if (planted > 0) {
                int unnoticed = mutated.unnoticed(fault);
                table.add(List.of(
                        Table.Cell.of(MutatedPack.kind(fault)),
                        Table.Cell.of(Words.text("mutation.noticed", planted - unnoticed, planted)),
                        Table.Cell.of(unnoticed == 0 ? "" : Words.text("mutation.unnoticed", unnoticed))));
            }
        }
        table.print(INDENT, page);
    }

    private void survivor(MutatedPack mutated, Mutant survivor) {
        Criterion criterion = survivor.original();
        page.blank();
        page.line(style.bold(Width.harmless(Words.text("mutation.survivor", criterion.id(), criterion.title()))));
        page.line(Width.blanks(INDENT)
                + Width.harmless(Words.text("mutation.place", mutated.rule(criterion), criterion.line())));
        page.paragraph(Width.harmless(Words.text("mutation.change.is", MutatedPack.change(survivor))), INDENT);
        Optional<String> proposed = mutated.proposed(survivor);
        if (proposed.isEmpty()) {
            String hint = "mutation.nothing." + survivor.fault();
            page.paragraph(Words.text(Words.has(hint) ? hint : "mutation.nothing"), INDENT);
            return;
        }
        page.line(Width.blanks(INDENT) + Width.harmless(Words.text("mutation.add", mutated.examples(criterion))));
        page.blank();
        // as it will stand in the file: never broken, never indented
        proposed.get().lines().map(Width::harmless).forEach(page::line);
    }
}
