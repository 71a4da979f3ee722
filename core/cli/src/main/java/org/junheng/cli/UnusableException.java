package org.junheng.cli;

import org.junheng.input.InvalidInputException;

/** Something that was named on the command line cannot be used. The message is for people. */
final class UnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private UnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    private UnusableException(String message) {
        super(message);
    }

    static UnusableException of(String key, Object... arguments) {
        return new UnusableException(Words.text(key, arguments));
    }

    static UnusableException of(InvalidInputException mistake) {
        return new UnusableException(String.valueOf(mistake.getMessage()), mistake);
    }

    static UnusableException because(Throwable cause, String key, Object... arguments) {
        return new UnusableException(Words.text(key, arguments), cause);
    }
}
