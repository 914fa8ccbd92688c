package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a client that keeps its connections relies on. */
class KeptConnectionTest extends SandboxTest {

    private static final int MORE_THAN_TOMCAT_ALLOWS = 120;

    @Test
    void aConnectionIsKeptForAsManyRequestsAsTheCallerLikes() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", SANDBOX.port())) {
            for (int request = 1; request <= MORE_THAN_TOMCAT_ALLOWS; request++) {
                assertThat(head(socket))
                        .as("request %d", request)
                        .startsWith("HTTP/1.1 404 ")
                        .doesNotContainIgnoringCase("Connection: close");
            }
        }
    }

    /** Of a reply without a body. */
    private static String head(Socket socket) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write("HEAD /nothing HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended after '" + head + "'");
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
