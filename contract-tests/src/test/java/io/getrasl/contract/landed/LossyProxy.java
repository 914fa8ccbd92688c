package io.getrasl.contract.landed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;

/** Stands between a client and the sandbox, and loses what it is told to lose. */
final class LossyProxy implements AutoCloseable {
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "transfer-encoding");

    /** What becomes of the reply to a request that the sandbox has carried out. */
    interface Loss {
        void lose(Socket client, byte[] reply) throws IOException, InterruptedException;
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final ServerSocket socket;
    private final URI sandbox;
    private final Queue<Loss> losses = new ConcurrentLinkedQueue<>();
    private final List<Socket> clients = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Semaphore carriedOut = new Semaphore(0);

    LossyProxy(URI sandbox) throws IOException {
        this.sandbox = sandbox;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    /** The next replies are lost like that; the others arrive. */
    void losing(Loss... next) {
        losses.addAll(List.of(next));
    }

    URI baseUrl() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + sandbox.getPath());
    }

    /** Waits until the sandbox has carried out one more request. */
    void awaitOne() throws InterruptedException {
        carriedOut.acquire();
    }

    /** Never answers. */
    Loss silence() {
        return (client, reply) -> over.await();
    }

    /** Breaks the connection off. */
    static Loss reset() {
        return (client, reply) -> client.setSoLinger(true, 0);
    }

    /** Hangs up. */
    static Loss hangUp() {
        return (client, reply) -> {};
    }

    /** Hangs up in the middle of the reply. */
    static Loss half() {
        return (client, reply) -> client.getOutputStream().write(reply, 0, reply.length / 2);
    }

    /** Answers something else. */
    static Loss instead(int status, String type, String body) {
        return (client, reply) ->
                client.getOutputStream().write(message(status, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        socket.close();
        for (Socket client : clients) {
            client.close();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "lossy-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                daemon(() -> serve(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            byte[] reply = forward(client.getInputStream());
            carriedOut.release();
            Loss loss = losses.poll();
            if (loss == null) {
                client.getOutputStream().write(reply);
            } else {
                loss.lose(client, reply);
            }
        } catch (IOException e) {
            // The client went away.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Has the sandbox carry the request out. */
    private byte[] forward(InputStream client) throws IOException, InterruptedException {
        String[] head = head(client).split("\r\n");
        String[] line = head[0].split(" ");
        HttpRequest.Builder request = HttpRequest.newBuilder(sandbox.resolve(line[1]));
        int length = 0;
        for (String header : List.of(head).subList(1, head.length)) {
            String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = header.substring(header.indexOf(':') + 1).strip();
            if (name.equals("content-length")) {
                length = Integer.parseInt(value);
            } else if (!OWN.contains(name)) {
                request.header(name, value);
            }
        }
        byte[] body = client.readNBytes(length);
        HttpResponse<byte[]> reply = http.send(
                request.method(line[0], HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        return message(reply.statusCode(), "application/json", reply.body());
    }

    private static String head(InputStream client) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = client.read();
            if (next < 0) {
                throw new SocketException("the client hung up");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static byte[] message(int status, String type, byte[] body) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(("HTTP/1.1 " + status + " Whatever\r\nContent-Type: " + type + "\r\nContent-Length: "
                        + body.length + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        message.writeBytes(body);
        return message.toByteArray();
    }
}
