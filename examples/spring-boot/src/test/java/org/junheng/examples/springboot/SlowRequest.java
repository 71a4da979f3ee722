package org.junheng.examples.springboot;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request for an evaluation of which half has been sent. */
final class SlowRequest implements AutoCloseable {
    private final Socket socket;
    private final byte[] rest;

    SlowRequest(int port, byte[] dossier) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        rest = Arrays.copyOfRange(dossier, dossier.length / 2, dossier.length);
        String head =
                "POST /evaluations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                        + "Content-Length: " + dossier.length + "\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(dossier, 0, dossier.length / 2);
        out.flush();
    }

    /** Sends the other half; all that is answered. */
    String finish() throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(rest);
        out.flush();
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
