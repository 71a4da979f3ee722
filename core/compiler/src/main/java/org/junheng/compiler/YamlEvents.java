package org.junheng.compiler;

import java.util.Map;
import java.util.Optional;
import org.junheng.input.Place;
import org.junheng.input.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Goes through a YAML text once before it is read: Jackson tells neither where a malformed text breaks off nor of every anchor.
 * Aliases can grow without bound, and tags make objects, so neither is allowed.
 */
final class YamlEvents {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** What the parser says of the slips that people make most, and our sentence for each. */
    private static final Map<String, String> SLIPS = Map.of(
            "(TAB)", "yaml.tab",
            "mapping values are not allowed here", "yaml.colon",
            "could not find expected ':'", "yaml.colon",
            "expected <block end>", "yaml.indent");

    private YamlEvents() {}

    /** Tells what is wrong; false if the text cannot be read at all. */
    static boolean check(String text, Problems problems) {
        try {
            int documents = 0;
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                if (documents > 1) {
                    problems.add(place(event.getStartMark()), "", "syntax.trailing");
                    return false;
                }
                check(event, problems);
            }
            return true;
        } catch (MarkedYamlEngineException e) {
            problems.add(place(mark(e, text)), "", key(e.getProblem()), e.getProblem());
        } catch (YamlEngineException e) {
            problems.add(Place.FILE, "", "syntax.malformed", String.valueOf(e.getMessage()));
        }
        return false;
    }

    /** The parser has only English sentences. */
    private static String key(String problem) {
        for (Map.Entry<String, String> slip : SLIPS.entrySet()) {
            if (problem.contains(slip.getKey())) {
                return slip.getValue();
            }
        }
        return "syntax.malformed";
    }

    private static void check(Event event, Problems problems) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            problems.add(place(event.getStartMark()), "", "yaml.alias");
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        if (tagged) {
            problems.add(place(event.getStartMark()), "", "yaml.tag");
        }
    }

    /** Where something that never ends has begun, else where the mistake is. */
    private static Optional<Mark> mark(MarkedYamlEngineException e, String text) {
        int length = text.codePointCount(0, text.length());
        boolean atEnd =
                e.getProblemMark().filter(mark -> mark.getIndex() >= length).isPresent();
        return atEnd && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(each -> new Place(each.getLine() + 1, each.getColumn() + 1))
                .orElse(Place.FILE);
    }
}
