package org.junheng.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the service ends. */
class StopTest {
    private static final Path DOSSIER = Path.of("../dossiers/five-schools-books.json");

    /** 128 + SIGTERM. */
    private static final int TERMINATED = 143;

    @TempDir
    private Path folder;

    @Test
    void requestThatHasBegunIsAnsweredBeforeTheEnd() throws IOException, InterruptedException {
        byte[] body = Files.readAllBytes(DOSSIER);
        int half = body.length / 2;
        try (ServiceProcess service = ServiceProcess.start(folder.resolve("log"));
                Socket client = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream out = client.getOutputStream();
            out.write(head(body.length));
            out.write(body, 0, half);
            out.flush();
            awaitRequests(service, 2);

            int port = service.port();
            service.terminate();
            awaitClosed(port);
            out.write(Arrays.copyOfRange(body, half, body.length));
            out.flush();

            assertThat(text(client.getInputStream())).startsWith("HTTP/1.1 200").contains("junheng-findings/1");
            assertThat(service.exitCode()).isEqualTo(TERMINATED);
        }
    }

    private static byte[] head(int length) {
        return ("POST /evaluations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n"
                        + "Content-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** So many requests are being served, the one that asks included. */
    private static void awaitRequests(ServiceProcess service, int number) throws IOException, InterruptedException {
        String active = "\"value\":" + number + ".0";
        while (!service.get("/actuator/metrics/http.server.requests.active")
                .body()
                .contains(active)) {
            Thread.sleep(20);
        }
    }

    /** New requests are not taken any more. */
    private static void awaitClosed(int port) throws IOException, InterruptedException {
        try {
            while (true) {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                Thread.sleep(20);
            }
        } catch (ConnectException e) {
            assertThat(e).isNotNull();
        }
    }

    @Test
    void packsWithAMistakeLetItNotStart() throws IOException, InterruptedException {
        LocalPlan plan = new LocalPlan(folder.resolve("packs"));
        plan.write("0.x");

        try (ServiceProcess service = ServiceProcess.start(folder.resolve("log"), "--junheng.packs=" + plan.root())) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log())
                    .contains("R1-psychology-teachers.drl:16: 0.x", "junheng.packs")
                    .doesNotContain("\tat ");
        }
    }
}
