package org.junheng.examples.springboot;

/** Packs that cannot be used. The cause says why, with every mistake where there are some. */
final class PacksRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PacksRefusedException(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }
}
