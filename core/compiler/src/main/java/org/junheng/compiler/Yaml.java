package org.junheng.compiler;

import java.util.Optional;
import org.junheng.input.Problems;
import org.junheng.input.Tree;
import org.junheng.input.TreeReader;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML as JSON with less punctuation: one document, no anchors, aliases and tags, numbers in plain decimals only. */
public final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactoryBuilder(new YAMLFactory())
            .streamReadConstraints(TreeReader.constraints())
            .build();

    private Yaml() {}

    /**
     * Reads a text.
     *
     * @param problems told about everything that is wrong
     * @return what it says, or empty if it is not well formed
     */
    public static Optional<Tree> read(String text, Problems problems) {
        if (!YamlEvents.check(text, problems)) {
            return Optional.empty();
        }
        YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
        return new TreeReader(new StrictYamlParser(parser, problems), problems, 1).read();
    }
}
