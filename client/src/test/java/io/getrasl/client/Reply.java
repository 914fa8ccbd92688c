package io.getrasl.client;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;

/** What the loopback server does with a connection once it has read the request. */
interface Reply {

    void send(Socket connection) throws IOException, InterruptedException;

    static Reply json(int status, String body) {
        return with(status, "application/json", body);
    }

    /**
     * @param headers further headers, one to a line, without a line break at the end
     */
    static Reply with(int status, String contentType, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return raw(head(status, contentType, bytes.length, headers), bytes);
    }

    /** Promises a longer body than it sends. */
    static Reply truncated(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return raw(head(status, "application/json", bytes.length + 100), bytes);
    }

    /** Closes the connection without a word. */
    static Reply reset() {
        return connection -> connection.setSoLinger(true, 0);
    }

    /** Sends the head and then nothing, until released. */
    static Reply stalled(CountDownLatch release) {
        return connection -> {
            connection
                    .getOutputStream()
                    .write(head(200, "application/json", 100).getBytes(StandardCharsets.US_ASCII));
            connection.getOutputStream().flush();
            release.await();
        };
    }

    private static String head(int status, String contentType, int length, String... headers) {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + " Whatever\r\nContent-Type: " + contentType + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n" + more + "\r\n";
    }

    private static Reply raw(String head, byte[] body) {
        return connection -> {
            connection.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            connection.getOutputStream().write(body);
            connection.getOutputStream().flush();
        };
    }
}
