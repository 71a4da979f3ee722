package org.junheng.compiler;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junheng.input.Coded;
import org.junheng.packs.Level;

/** Which file of a pack is what. */
final class PackLayout {
    static final String FACTS = "facts.csv";
    static final String INDICATORS = "indicators.csv";
    static final String CONFLICTS = "conflicts.csv";
    static final String PROCEDURE = "procedure.csv";
    static final String CONSEQUENCES = "consequences.csv";
    static final String LAW = "law.md";
    static final String LAW_CLAIMS = "law-claims.csv";
    static final String RULES = ".drl";
    static final String CASES = ".cases.yaml";

    /** For readers only. */
    static final Set<String> PROSE = Set.of(LAW, "README.md");

    private static final Pattern BY_LEVEL = Pattern.compile("([a-z]+)/[^/]+(\\.drl|\\.cases\\.yaml)");

    private PackLayout() {}

    /** Whether a pack may have such a file. */
    static boolean isKnown(String path) {
        return path.equals(PackSource.MANIFEST)
                || path.equals(FACTS)
                || path.equals(INDICATORS)
                || path.equals(CONFLICTS)
                || path.equals(LAW_CLAIMS)
                || path.equals(PROCEDURE)
                || path.equals(CONSEQUENCES)
                || PROSE.contains(path)
                || level(path).isPresent();
    }

    /** What a rule file or its cases judge: their folder says so. */
    static Optional<Level> level(String path) {
        Matcher matcher = BY_LEVEL.matcher(path);
        return matcher.matches() ? Coded.find(Level.class, matcher.group(1)) : Optional.empty();
    }

    static boolean isRules(String path) {
        return path.endsWith(RULES) && level(path).isPresent();
    }

    static boolean isCases(String path) {
        return path.endsWith(CASES) && level(path).isPresent();
    }

    /** The rule file of cases, or the cases of a rule file. */
    static String beside(String path) {
        return isRules(path)
                ? path.substring(0, path.length() - RULES.length()) + CASES
                : path.substring(0, path.length() - CASES.length()) + RULES;
    }

    /** A key by which R2 comes before R10: digits weigh as numbers. */
    static String natural(String path) {
        Matcher digits = Pattern.compile("[0-9]+").matcher(path);
        return digits.replaceAll(found -> {
            char[] zeros = new char[Math.max(0, 12 - found.group().length())];
            Arrays.fill(zeros, '0');
            return String.valueOf(zeros) + found.group();
        });
    }
}
