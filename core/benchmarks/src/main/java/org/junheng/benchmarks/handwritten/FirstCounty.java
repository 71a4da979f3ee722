package org.junheng.benchmarks.handwritten;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junheng.findings.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** A small program as people write it for one purpose: reads one dossier, does W, and prints what is not met. */
public final class FirstCounty {
    private FirstCounty() {}

    /** The dossier's file. */
    public static void main(String[] args) throws IOException {
        PlainCounty county = new PlainJson(JsonMapper.shared().readTree(Files.readAllBytes(Path.of(args[0])))).county();
        ObjectsProgram.CountyResult result = new ObjectsProgram(Arithmetic.EXACT).judge(county);
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text(result));
    }

    /** What is not met, line by line, and the verdict. */
    static String text(ObjectsProgram.CountyResult result) {
        StringBuilder text = new StringBuilder();
        for (Found found : result.findings()) {
            if (found.outcome() != Outcome.MET) {
                text.append(found.outcome())
                        .append(' ')
                        .append(found.criterion().id())
                        .append(' ');
                text.append(found.subject())
                        .append(' ')
                        .append(found.measured())
                        .append('\n');
            }
        }
        return text.append(result.verdict()).append('\n').toString();
    }
}
