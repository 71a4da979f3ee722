package org.junheng;

/** No pack can be applied: none is in force on the date, or one that was asked for is not. The message is for people. */
public final class PackSelectionException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    PackSelectionException(String message) {
        super(message);
    }
}
