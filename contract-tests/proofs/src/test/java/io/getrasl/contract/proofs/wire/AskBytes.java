package io.getrasl.contract.proofs.wire;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.Body;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as bytes for a server, or as a command for a person. */
public final class AskBytes {

    private static final int LONGEST_COMMAND = 4_000;

    private AskBytes() {}

    /** For the wire. */
    public static byte[] of(Ask ask, int port) {
        byte[] body = ask.body() == null ? null : ask.body().bytes();
        StringBuilder head =
                new StringBuilder(ask.method() + ' ' + ask.target() + " HTTP/1.1\r\nHost: 127.0.0.1:" + port);
        ask.headers()
                .forEach(header ->
                        head.append("\r\n").append(header.name()).append(": ").append(header.value()));
        if (body != null) {
            head.append("\r\nContent-Length: ").append(body.length);
        }
        head.append("\r\n\r\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
        if (body != null) {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    /** For a shell, against the sandbox at its usual port. */
    public static String curl(Ask ask) {
        List<String> words = new ArrayList<>(List.of("curl -i -g --path-as-is -X " + ask.method()));
        ask.headers().forEach(header -> words.add("-H " + quoted(header.name() + ": " + header.value())));
        if (ask.body() != null && ask.header("Content-Type").isEmpty()) {
            words.add("-H 'Content-Type:'");
        }
        words.add(quoted("http://127.0.0.1:8080" + ask.target()));
        if (ask.body() == null) {
            return String.join(" ", words);
        }
        String data = ask.body() instanceof Body.Json json
                ? quoted(json.raw().toString())
                : octal(ask.body().bytes());
        return data.length() > LONGEST_COMMAND
                ? String.join(" ", words) + " --data-binary ... # " + ask.body().bytes().length + " bytes: "
                        + data.substring(0, 200)
                : String.join(" ", words) + " --data-binary " + data;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().allMatch(character -> character >= ' ' && character != 127);
        return plain && !text.startsWith("@")
                ? '\'' + text.replace("'", "'\\''") + '\''
                : octal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String octal(byte[] bytes) {
        StringBuilder text = new StringBuilder("$'");
        for (byte each : bytes) {
            boolean plain = each >= ' ' && each < 127 && each != '\'' && each != '\\';
            text.append(plain ? String.valueOf((char) each) : String.format("\\%03o", each & 0xFF));
        }
        return text.append('\'').toString();
    }
}
