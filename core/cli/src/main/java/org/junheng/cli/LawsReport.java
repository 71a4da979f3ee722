package org.junheng.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junheng.testkit.laws.Violation;

/** What came of laws, for people: each law, and of one that does not hold what is wrong and where to see it. */
final class LawsReport {
    private static final int INDENT = 2;

    private final Page page;
    private final Style style;
    private final Optional<Path> folder;

    LawsReport(Page page, Style style, Optional<Path> folder) {
        this.page = page;
        this.style = style;
        this.folder = folder;
    }

    void print(TriedLaws tried) {
        long broken = tried.laws().stream().filter(each -> !each.holds()).count();
        page.blank();
        page.line(style.bold(
                Words.text("laws.title", tried.pack().id(), tried.laws().size(), broken)));
        tried.laws().forEach(each -> print(tried, each));
    }

    private void print(TriedLaws tried, TriedLaws.Tried each) {
        String sentence = each.law().sentence();
        page.paragraph(
                each.violation().isEmpty()
                        ? Words.text("laws.holds", sentence, tried.counties(each))
                        : Words.text("laws.broken", sentence),
                INDENT);
        each.violation().ifPresent(violation -> print(violation, tried.counterExample(violation)));
    }

    private void print(Violation violation, CounterExample example) {
        violation.found().lines().forEach(line -> page.paragraph(Width.harmless(line), 2 * INDENT));
        page.line(Width.blanks(2 * INDENT)
                + Words.text("laws.when", violation.day(), violation.law(), Long.toString(violation.seed())));
        print(page, folder, List.of(example));
    }

    /** Where counties lie, or they themselves, and what shows them again. */
    static void print(Page page, Optional<Path> folder, List<CounterExample> examples) {
        for (CounterExample each : examples) {
            String place = Words.text(folder.isPresent() ? "laws.replay" : "laws.save", each.path(folder));
            page.line(Width.blanks(2 * INDENT) + Width.harmless(place));
            // commands and files are copied: never broken, never indented
            page.line(Width.blanks(2 * INDENT) + Width.harmless(each.replay(folder)));
            if (folder.isEmpty()) {
                each.dossier().lines().map(Width::harmless).forEach(page::line);
            }
        }
    }
}
