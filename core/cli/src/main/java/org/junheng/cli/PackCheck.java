package org.junheng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junheng.ComplianceEvaluator;
import org.junheng.PackSelectionException;
import org.junheng.compiler.PackRemarks;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.PackTrial;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Place;
import org.junheng.input.Problem;
import org.junheng.input.Problems;

/** Checks packs as far as each lets itself be checked: files, rules, layers, and then their examples. */
final class PackCheck {
    private final NamedPacks packs;
    private final List<CheckedPack> checked = new ArrayList<>();
    private final List<Problem> mistakes = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();

    private PackCheck(NamedPacks packs) {
        this.packs = packs;
    }

    /**
     * Checks them.
     *
     * @param names ids, directories and zip files
     * @param disagreements finds where they do not agree with others
     * @throws UnusableException if there is no such directory or zip file
     * @throws org.junheng.PackSelectionException if there is no such pack
     */
    static Checked of(List<String> names, Function<NamedPacks, Disagreements> disagreements) {
        try {
            return new PackCheck(NamedPacks.amongShipped(names)).run(disagreements);
        } catch (InvalidInputException e) {
            return Checked.unusable(e.problems());
        } catch (PackSelectionException e) {
            return Checked.unusable(misfit(names, e));
        }
    }

    /** What is wrong with packs that cannot stand beside the shipped ones; a pack that is not there is a wrong call instead. */
    private static List<Problem> misfit(List<String> names, PackSelectionException misfit) {
        List<Path> paths = PackOption.paths(names);
        boolean known = ComplianceEvaluator.withShippedPacks()
                .packs()
                .keySet()
                .containsAll(names.stream()
                        .filter(each -> PackOption.path(each).isEmpty())
                        .toList());
        if (!known || paths.isEmpty()) {
            throw misfit;
        }
        Problems problems = new Problems(paths.get(0).toString(), Words.OWN);
        problems.add(Place.FILE, "", "check.misfit", String.valueOf(misfit.getMessage()));
        return problems.list();
    }

    private Checked run(Function<NamedPacks, Disagreements> disagreements) {
        packs.sources().forEach(this::check);
        return new Checked(checked, mistakes, remarks, disagreements.apply(packs), Optional.of(packs));
    }

    private void check(String id, PackSource source) {
        PackTrial trial = PackTrial.of(packs.evaluator().applying(id), packs.pack(id), source);
        checked.add(new CheckedPack(trial.pack(), trial.trials().size(), source.name()));
        mistakes.addAll(trial.mistakes());
        remarks.addAll(PackRemarks.of(trial, source, packs.evaluator().packs()));
    }
}
