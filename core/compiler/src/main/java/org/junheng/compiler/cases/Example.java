package org.junheng.compiler.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junheng.compiler.CompilerMessages;
import org.junheng.compiler.PackSource;
import org.junheng.compiler.cases.CaseFile.Case;
import org.junheng.input.Problems;

/**
 * An example and where it stands.
 *
 * @param file its file, below the name of the pack
 * @param given what it says
 */
public record Example(String file, Case given) {
    /** Expected where the criterion says nothing: it is not in force on the day, or is not about the subject. */
    public static final String NO_FINDING = "NO_FINDING";

    private static final String CASES = ".cases.yaml";

    /**
     * The examples of a pack, in the order of its files.
     *
     * @throws org.junheng.input.InvalidInputException if a file with examples cannot be read
     */
    public static List<Example> of(PackSource source) {
        List<Example> examples = new ArrayList<>();
        source.files().forEach((path, content) -> {
            if (path.endsWith(CASES)) {
                String file = source.name() + "/" + path;
                cases(file, content).forEach(each -> examples.add(new Example(file, each)));
            }
        });
        return examples;
    }

    private static List<Case> cases(String file, byte[] content) {
        Problems problems = new Problems(file, CompilerMessages.MESSAGES);
        Optional<CaseFile> read = CaseFile.read(new String(content, StandardCharsets.UTF_8), problems);
        problems.throwIfAny();
        return read.map(CaseFile::cases).orElse(List.of());
    }

    /** Whether it shows that the criterion says nothing. */
    boolean isAboutSilence() {
        return given.expect().equals(NO_FINDING);
    }

    /** File and line. */
    public String place() {
        return file + ":" + given.line();
    }
}
