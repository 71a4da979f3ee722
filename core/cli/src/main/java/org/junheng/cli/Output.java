package org.junheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Where results go. What is not kept before it is closed is never seen. */
interface Output extends AutoCloseable {
    /** Takes text. */
    Writer writer();

    /** Takes bytes; whoever writes text does not use it. */
    OutputStream bytes();

    /** Brings what was written to its place. */
    void keep() throws IOException;

    /** Says that this place cannot be written to. */
    UnusableException failure(Exception cause);

    @Override
    void close();
}
