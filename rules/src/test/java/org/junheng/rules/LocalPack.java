package org.junheng.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A local pack that a test writes: {@code test/local}, prefix TST, in force from 2021-01-01, below the method of 2017. */
final class LocalPack {
    static final String ID = "test/local";

    private static final Pattern CRITERION = Pattern.compile("@criterion\\(\"([^\"]+)\"\\)");

    private final Path folder;

    /** Writes the manifest of the template, with more lines. */
    LocalPack(Path root, String more) throws IOException {
        folder = root.resolve(ID);
        Files.createDirectories(folder);
        String template = Files.readString(Path.of("packs/_template/pack.yaml"));
        String manifest = template.substring(0, template.indexOf("pending:"))
                .replace("my-province/plan-2026", ID)
                .replace("MP2026", "TST")
                .replace("2026-01-01", "2021-01-01");
        write("pack.yaml", manifest + more);
    }

    Path folder() {
        return folder;
    }

    /** Writes any file. */
    LocalPack write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    /** Writes a rule file, and the example that every criterion must have. */
    LocalPack rules(String level, String name, String rules) throws IOException {
        String head =
                "package test.local." + level + "\n\nimport org.junheng.indicators.*\nimport org.junheng.findings.*\n"
                        + "global Findings findings\n\n";
        StringBuilder cases = new StringBuilder();
        Matcher ids = CRITERION.matcher(rules);
        while (ids.find()) {
            cases.append("- {case: 缺 ")
                    .append(ids.group(1))
                    .append(", criterion: ")
                    .append(ids.group(1))
                    .append(", expect: NO_DATA}\n");
        }
        return write(level + "/" + name + ".drl", head + rules)
                .write(level + "/" + name + ".cases.yaml", cases.toString());
    }
}
