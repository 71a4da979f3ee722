package org.junheng.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads a text into a {@link Tree}. Names given twice in one object and texts that are not well formed are mistakes; what
 * was read before a text breaks off is not used.
 */
public final class TreeReader {
    private static final int DEEPEST = 32;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            // read as numbers, so that they are refused by name and place and do not end the reading
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(constraints())
            .build();

    private final JsonParser parser;
    private final Problems problems;
    private final int firstLine;

    /**
     * A reader over a parser of any of Jackson's formats.
     *
     * @param parser positioned before the first token
     * @param problems told about everything that is wrong
     * @param firstLine the line of the file on which the parser's text begins, from 1
     */
    public TreeReader(JsonParser parser, Problems problems, int firstLine) {
        this.parser = parser;
        this.problems = problems;
        this.firstLine = firstLine;
    }

    /** The limits for texts of strangers. */
    public static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .build();
    }

    /** Reads JSON: one value and nothing after it. */
    public static Optional<Tree> json(String text, Problems problems, int firstLine) {
        return new TreeReader(JSON.createParser(ObjectReadContext.empty(), text), problems, firstLine).read();
    }

    /** Reads the one value of the text; empty if the text is not well formed. */
    public Optional<Tree> read() {
        try (parser) {
            if (parser.nextToken() == null) {
                problems.add(Place.FILE, "", "syntax.empty");
                return Optional.empty();
            }
            Tree tree = value("");
            if (parser.nextToken() != null) {
                problems.add(place(), "", "syntax.trailing");
            }
            return Optional.of(tree);
        } catch (StreamConstraintsException e) {
            problems.add(place(e), "", "syntax.limit", DEEPEST, LONGEST_TEXT, LONGEST_NUMBER);
        } catch (JacksonException e) {
            problems.add(place(e), "", "syntax.malformed", place(e).column());
        }
        return Optional.empty();
    }

    private Tree value(String path) {
        Place place = place();
        return switch (parser.currentToken()) {
            case START_OBJECT -> branch(place, path);
            case START_ARRAY -> row(place, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Leaf(place, Tree.Kind.NUMBER, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Tree.Leaf(place, Tree.Kind.FLAG, parser.getString());
            case VALUE_NULL -> new Tree.Leaf(place, Tree.Kind.NULL, "null");
            default -> new Tree.Leaf(place, Tree.Kind.TEXT, parser.getString());
        };
    }

    private Tree branch(Place place, String path) {
        Map<String, Tree> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String memberPath = path.isEmpty() ? name : path + "." + name;
            Place namePlace = place();
            parser.nextToken();
            if (members.put(name, value(memberPath)) != null) {
                problems.add(namePlace, memberPath, "syntax.twice", name);
            }
        }
        return new Tree.Branch(place, members);
    }

    private Tree row(Place place, String path) {
        List<Tree> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new Tree.Row(place, items);
    }

    private Place place() {
        return place(parser.currentTokenLocation());
    }

    private Place place(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? place(parser.currentLocation()) : place(location);
    }

    private Place place(TokenStreamLocation location) {
        return new Place(Math.max(1, location.getLineNr()) + firstLine - 1, Math.max(1, location.getColumnNr()));
    }
}
