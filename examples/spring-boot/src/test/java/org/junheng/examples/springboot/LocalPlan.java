package org.junheng.examples.springboot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A province's pack in a folder of packs: the template, whose one criterion gets another number each time it is written. */
final class LocalPlan {
    static final String ID = "my-province/plan-2026";

    private static final Path TEMPLATE = Path.of("../../rules/packs/_template");

    private final Path root;

    LocalPlan(Path root) throws IOException {
        this.root = Files.createDirectories(root);
    }

    Path root() {
        return root;
    }

    void write(String required) throws IOException {
        try (Stream<Path> walk = Files.walk(TEMPLATE)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                Path copy = root.resolve(ID).resolve(TEMPLATE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                // the number of the rule and the same one in the words above it
                String text = Files.readString(file);
                Files.writeString(copy, file.toString().endsWith(".drl") ? text.replace("0.1", required) : text);
            }
        }
    }
}
