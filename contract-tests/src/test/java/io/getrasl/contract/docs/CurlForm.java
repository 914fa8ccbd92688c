package io.getrasl.contract.docs;

import io.getrasl.contract.docs.around.SnippetFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** The parts that {@code -F} options make up. */
final class CurlForm {

    private static final String BOUNDARY = "----snippet----";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    boolean isEmpty() {
        return body.size() == 0;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** {@code name=text}, or {@code name=@file;type=content/type}. */
    void add(String part) {
        String value = value(part);
        if (value.startsWith("@")) {
            addFile(name(part), value.substring(1));
        } else if (value.startsWith("<") || value.contains(";")) {
            throw new IllegalArgumentException("curl reads more than text from -F '" + part + "'; write --form-string");
        } else {
            addText(part);
        }
    }

    /** {@code name=text}, whatever the text. */
    void addText(String part) {
        write(name(part), "", value(part).getBytes(StandardCharsets.UTF_8));
    }

    private static String name(String part) {
        return part.substring(0, equals(part));
    }

    private static String value(String part) {
        return part.substring(equals(part) + 1);
    }

    private static int equals(String part) {
        int equals = part.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("a form needs name=value, not " + part);
        }
        return equals;
    }

    private void addFile(String name, String value) {
        String[] words = value.split(";type=", 2);
        String type = words.length == 2 ? words[1] : "application/octet-stream";
        try {
            byte[] content = Files.readAllBytes(SnippetFiles.of(words[0]));
            write(name, "; filename=\"" + words[0] + "\"\r\nContent-Type: " + type, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String more, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    HttpRequest.BodyPublisher body() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.BodyPublishers.ofByteArray(whole.toByteArray());
    }
}
