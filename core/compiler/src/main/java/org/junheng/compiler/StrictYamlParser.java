package org.junheng.compiler;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Tells about numbers that are not written as people write them. */
final class StrictYamlParser extends JsonParserDelegate {
    private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final YAMLParser yaml;
    private final Problems problems;

    StrictYamlParser(YAMLParser yaml, Problems problems) {
        super(yaml);
        this.yaml = yaml;
        this.problems = problems;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        JsonToken token = super.nextToken();
        if (token != null
                && token.isNumeric()
                && !PLAIN.matcher(yaml.getString()).matches()) {
            Place place = new Place(Math.max(1, yaml.currentTokenLocation().getLineNr()), 1);
            problems.add(place, "", "yaml.number", yaml.getString());
        }
        return token;
    }
}
