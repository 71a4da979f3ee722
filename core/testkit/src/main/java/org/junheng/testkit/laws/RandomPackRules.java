package org.junheng.testkit.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junheng.facts.Dossier;
import org.junheng.packs.Pack;
import org.junheng.testkit.generators.Counties;
import org.junheng.testkit.generators.Dice;
import org.junheng.testkit.generators.Inquiry;
import org.junheng.testkit.generators.RandomPacks;

/** Tries random packs, some of them loaded together: whether any criterion of theirs finds something else alone. */
final class RandomPackRules {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final int COUNTIES = 4;

    private RandomPackRules() {}

    /**
     * Makes packs, compiles them together, and holds every criterion alone against all of its pack.
     *
     * @param number how many packs
     * @param seed picks them
     * @return what differs; nothing, as far as is known
     */
    static List<String> differences(int number, long seed) {
        try {
            Path folder = Files.createTempDirectory("packs");
            try {
                return differences(folder, number, new Dice(seed));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for random packs", e);
        }
    }

    private static List<String> differences(Path folder, int number, Dice dice) {
        List<Path> paths = IntStream.range(0, number)
                .mapToObj(each -> RandomPacks.write(folder, "random/p" + each, dice.any()))
                .toList();
        CompiledRules rules = CompiledRules.ofOnly(paths);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            List<Pack> line = rules.line("random/p" + i);
            Inquiry inquiry = Inquiry.of(line);
            List<Dossier> counties = Stream.generate(() -> Counties.county(inquiry, DAY, dice.any()))
                    .limit(COUNTIES)
                    .toList();
            differences.addAll(Interference.differences(new RulesOfPack(rules, line, counties, DAY)));
        }
        return differences;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
