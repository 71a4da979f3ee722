package org.junheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide of the policy editors says, word for word, beginning with an empty folder. */
class GuideTasksTest {
    private static final Path GUIDE = Path.of("../../rules/README.md");
    private static final Pattern EXIT_CODE = Pattern.compile("退出码 ?([0-2])");
    /** In a block of what the screen shows: something is left out. */
    private static final String LEFT_OUT = "…";

    @TempDir
    private Path folder;

    @TempDir
    private Path scripts;

    private String screen = "";
    /** The file that was named last: several edits of one file follow each other. */
    private String file = "";

    @Test
    void whatTheGuideSaysHappens() throws IOException, InterruptedException {
        List<GuideStep> steps = GuideStep.between("## 动手做", "## 一个文件,一个库", Files.readAllLines(GUIDE));

        assertThat(steps).hasSizeGreaterThan(20);
        for (GuideStep step : steps) {
            follow(step);
        }
    }

    private void follow(GuideStep step) throws IOException, InterruptedException {
        file = step.file().isEmpty() ? file : step.file();
        switch (step.kind()) {
            case "sh" -> run(step);
            case "text" -> look(step);
            case "diff" -> edit(step);
            default -> write(step);
        }
    }

    private void run(GuideStep step) throws IOException, InterruptedException {
        screen = "";
        for (String line : step.lines()) {
            Matcher told = EXIT_CODE.matcher(line);
            int wanted = told.find() ? Integer.parseInt(told.group(1)) : 0;

            assertThat(run(line)).as("%s: %s%n%s", step.line(), line, screen).isEqualTo(wanted);
        }
    }

    /** A line as a script of its own: its Chinese words reach the command whatever the locale of the test is. */
    private int run(String line) throws IOException, InterruptedException {
        Path script = scripts.resolve("line.sh");
        Path printed = scripts.resolve("screen.txt");
        String junheng = String.join("' '", ProcessTest.command());
        Files.writeString(script, "junheng() { '" + junheng + "' \"$@\"; }\n" + line + "\n");
        ProcessBuilder builder = new ProcessBuilder("sh", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().keySet().removeAll(List.of("COLUMNS", "JAVA_TOOL_OPTIONS"));
        int code = builder.start().waitFor();
        screen += Files.readString(printed, StandardCharsets.UTF_8);
        return code;
    }

    /** The lines of the block stand on the screen, in their order. */
    private void look(GuideStep step) {
        int from = 0;
        for (String line : step.lines()) {
            if (!line.strip().equals(LEFT_OUT)) {
                for (String part : line.strip().split(LEFT_OUT, -1)) {
                    int found = screen.indexOf(part, from);
                    assertThat(found)
                            .as("%s: %s%n%s", step.line(), line, screen)
                            .isNotNegative();
                    from = found + part.length();
                }
            }
        }
    }

    private void edit(GuideStep step) throws IOException {
        Path edited = folder.resolve(file);
        String text = Files.readString(edited);

        assertThat(text).as("%s: %s", step.line(), file).contains(step.marked('-'));
        Files.writeString(edited, text.replace(step.marked('-'), step.marked('+')));
    }

    private void write(GuideStep step) throws IOException {
        Path written = folder.resolve(file);
        Files.createDirectories(written.getParent());
        String already = step.isAddition() ? Files.readString(written) : "";

        assertThat(step.isAddition() || Files.notExists(written))
                .as("%s: %s", step.line(), file)
                .isTrue();
        Files.writeString(written, already + step.text());
    }
}
