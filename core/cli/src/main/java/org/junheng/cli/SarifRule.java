package org.junheng.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junheng.compiler.CompilerMessages;
import org.junheng.input.Messages;

/**
 * A kind of mistake, remark or conflict, as SARIF describes it.
 *
 * @param key the kind
 * @param level error, warning or note
 */
record SarifRule(String key, String level) {
    private static final List<Messages> BUNDLES = List.of(CompilerMessages.MESSAGES, Words.ENGINE, Words.OWN);
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern OPTION = Pattern.compile("\u27E6[^\u27E7]*\u27E7");
    private static final String GAP = "\u2026";

    Map<String, Object> json() {
        String[] parts = parts();
        return Shape.keywords(
                "id", key,
                "shortDescription", text(parts[0]),
                "fullDescription", text(whole(parts)),
                "help", text(whole(parts)),
                "defaultConfiguration", Shape.keywords("level", level));
    }

    /** The sentence of its kind with gaps for what differs from one to another. */
    private String[] parts() {
        String sentence = BUNDLES.stream()
                .filter(each -> each.has(key))
                .findFirst()
                .map(each -> each.format(key))
                .orElse(key);
        return Arrays.stream(sentence.split("\\|", -1))
                .map(part -> OPTION.matcher(part).replaceAll(""))
                .map(part -> PLACE.matcher(part).replaceAll(GAP).replace("''", "'"))
                .toArray(String[]::new);
    }

    private static String whole(String[] parts) {
        StringBuilder whole = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            if (!parts[i].isEmpty() && !parts[i].equals(GAP)) {
                whole.append(i == 1 ? "," : "\u3002").append(parts[i]);
            }
        }
        return whole.toString();
    }

    private static Map<String, Object> text(String text) {
        return Shape.keywords("text", text);
    }
}
