package io.getrasl.client;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A form as a server reads it. */
final class Parts {

    /**
     * A field of it.
     *
     * @param head the headers, one to a line
     */
    record Part(String head, String content) {}

    private Parts() {}

    static List<Part> of(LoopbackServer.Received request) {
        String type = request.header("Content-Type");
        String boundary = "--" + type.substring(type.indexOf("boundary=") + 9);
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (!body.endsWith("\r\n" + boundary + "--\r\n")) {
            throw new AssertionError("the form does not end as forms do: " + body);
        }
        List<Part> parts = new ArrayList<>();
        String[] pieces = ("\r\n" + body).split("\r\n" + boundary + "(?:\r\n|--\r\n)");
        for (int i = 1; i < pieces.length; i++) {
            int end = pieces[i].indexOf("\r\n\r\n");
            parts.add(new Part(pieces[i].substring(0, end), pieces[i].substring(end + 4)));
        }
        return parts;
    }

    /** Headers and content, as one text per field. */
    static List<String> texts(LoopbackServer.Received request) {
        return of(request).stream()
                .map(it -> it.head().replace("\r\n", " | ").replace("Content-Disposition: form-data; ", "") + " -> "
                        + it.content())
                .toList();
    }
}
