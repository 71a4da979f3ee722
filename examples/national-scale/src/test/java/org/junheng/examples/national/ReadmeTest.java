package org.junheng.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the README shows is what there is. */
class ReadmeTest {
    private static final String JAVA = "java @examples/national-scale/target/nation.args ";

    @ParameterizedTest
    @EnumSource
    void showsEveryQuestionAsItIsAsked(AskNation.Question question) throws IOException {
        assertThat(readme()).contains("`" + question + "`:\n\n```sql\n" + question.sql() + "```\n");
    }

    @Test
    void itsCommandsCanBeGiven() throws IOException {
        List<String> commands =
                readme().lines().filter(line -> line.startsWith(JAVA)).toList();

        assertThat(commands)
                .hasSize(3)
                .allSatisfy(command -> Nation.commands()
                        .parseArgs(command.substring(JAVA.length()).split(" ", -1)));
    }

    @Test
    void itsCallOnAClusterCanBeGiven() throws IOException {
        String submit = readme().substring(readme().indexOf("  evaluate --in hdfs:"));

        Nation.commands()
                .parseArgs(submit.lines().findFirst().orElseThrow().strip().split(" ", -1));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
