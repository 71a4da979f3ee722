package org.junheng.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.drools.drl.parser.antlr4.DRL10Parser;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;
import org.junit.jupiter.api.Test;

/** What the DRL editor of VS Code would underline: the errors of the DRL10 parser, which is another one than packs are read with. */
class EditorTest {
    private static final Path PACKS = Path.of("packs");

    @Test
    void editorUnderlinesNothing() throws IOException {
        List<String> errors = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(PACKS)) {
            files = walk.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            errors(Files.readString(file)).forEach(each -> errors.add(file + ":" + each));
        }

        assertThat(files).hasSizeGreaterThan(200).anyMatch(each -> each.startsWith(PACKS.resolve("_template")));
        assertThat(errors).isEmpty();
    }

    /** Without this the silence of the parser would prove nothing. */
    @Test
    void editorUnderlinesAMissingEnd() throws IOException {
        String rule = Files.readString(
                PACKS.resolve("national/quality-balance-2017/section/R1-teachers-above-required-qualification.drl"));

        assertThat(errors(rule.substring(0, rule.lastIndexOf("end")))).isNotEmpty();
    }

    private static List<String> errors(String text) {
        List<String> errors = new ArrayList<>();
        BaseErrorListener listener = new BaseErrorListener() {
            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException e) {
                errors.add(line + ": " + message);
            }
        };
        DRL10Parser parser = DRL10ParserHelper.createDrlParser(text);
        Lexer lexer = (Lexer) parser.getTokenStream().getTokenSource();
        lexer.removeErrorListeners();
        lexer.addErrorListener(listener);
        parser.removeErrorListeners();
        parser.addErrorListener(listener);
        parser.compilationUnit();
        return errors;
    }
}
