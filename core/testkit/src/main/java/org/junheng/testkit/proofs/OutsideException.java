package org.junheng.testkit.proofs;

/** A criterion that the formulas cannot say: why, in a sentence for people. */
final class OutsideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutsideException(String key, Object... arguments) {
        super(Sentences.of(key, arguments));
    }

    /** The sentence. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
