package org.junheng.examples.springboot;

import java.util.List;
import java.util.Locale;
import org.junheng.EvaluationLimitException;
import org.junheng.PackSelectionException;
import org.junheng.input.InvalidInputException;
import org.junheng.input.Problem;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What is wrong with a request, as RFC 9457 has it, in the sentences that Junheng has for people. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    /** Not even JSON, or not UTF-8; all other mistakes are those of a text that could be read. */
    private static final List<String> UNREADABLE = List.of("syntax.", "encoding.");

    private final MessageSource sentences;

    Problems(MessageSource sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    ProblemDetail dossier(InvalidInputException wrong) {
        boolean unreadable =
                wrong.problems().stream().anyMatch(each -> UNREADABLE.stream().anyMatch(each.key()::startsWith));
        HttpStatus status = unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
        return withProblems(problem(status, "dossier.wrong", wrong.total()), wrong);
    }

    @ExceptionHandler
    ProblemDetail packs(PacksRefusedException refused) {
        if (refused.getCause() instanceof InvalidInputException wrong) {
            return withProblems(problem(HttpStatus.UNPROCESSABLE_CONTENT, "packs.wrong", wrong.total()), wrong);
        }
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "packs.refused", String.valueOf(refused.getMessage()));
    }

    /** No pack is in force on the date. */
    @ExceptionHandler
    ProblemDetail selection(PackSelectionException none) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(none.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail limit(EvaluationLimitException tooLong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(tooLong.getMessage()));
    }

    private ProblemDetail problem(HttpStatus status, String key, Object... arguments) {
        return ProblemDetail.forStatusAndDetail(status, sentences.getMessage(key, arguments, Locale.ROOT));
    }

    private static ProblemDetail withProblems(ProblemDetail detail, InvalidInputException wrong) {
        detail.setProperty(
                "problems", wrong.problems().stream().map(Mistake::of).toList());
        return detail;
    }

    /**
     * One mistake.
     *
     * @param text the whole sentence, for people
     */
    record Mistake(String file, int line, String path, String found, String expected, String nextStep, String text) {
        static Mistake of(Problem each) {
            return new Mistake(
                    each.file(), each.line(), each.path(), each.found(), each.expected(), each.nextStep(), each.text());
        }
    }
}
