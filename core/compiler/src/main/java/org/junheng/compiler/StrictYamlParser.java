package org.junheng.compiler;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Tells about the parts of YAML that only surprise: aliases can grow without bound, tags make objects, 010 is 8. */
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
        if (token == null) {
            return null;
        }
        // the anchor of a group is still there at the first name in it
        boolean anchor = yaml.getObjectId() != null && token != JsonToken.PROPERTY_NAME;
        if (yaml.isCurrentAlias() || anchor) {
            problems.add(place(), "", "yaml.alias");
        }
        if (yaml.getTypeId() != null) {
            problems.add(place(), "", "yaml.tag");
        }
        if (token.isNumeric() && !PLAIN.matcher(yaml.getString()).matches()) {
            problems.add(place(), "", "yaml.number", yaml.getString());
        }
        return token;
    }

    private Place place() {
        return new Place(Math.max(1, yaml.currentTokenLocation().getLineNr()), 1);
    }
}
