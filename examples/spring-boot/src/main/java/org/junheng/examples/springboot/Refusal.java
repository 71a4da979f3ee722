package org.junheng.examples.springboot;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Requests that cannot be answered, in the words of {@code messages.properties}. */
final class Refusal {
    private Refusal() {}

    /** A refusal with the sentence of a key, its places filled. */
    static ErrorResponseException of(HttpStatus status, String key, Object... arguments) {
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, key, arguments);
    }
}
