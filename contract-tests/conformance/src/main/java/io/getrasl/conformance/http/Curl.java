package io.getrasl.conformance.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes a request as a command to repeat it; a token is a variable, so the command can be shown to anybody. */
public final class Curl {
    private static final int LONGEST = 2000;

    private Curl() {}

    public static String of(Request request, Credential standard, String base) {
        List<String> words = new ArrayList<>(List.of("curl", "-i"));
        if (!request.method().equals("GET")) {
            words.add("-X " + request.method());
        }
        String shown = request.credential().orElse(standard).shown();
        if (!shown.isEmpty()) {
            words.add("-H \"Authorization: " + shown + '"');
        }
        request.type().ifPresent(type -> words.add("-H " + quoted("Content-Type: " + type)));
        request.body().ifPresent(body -> words.add("--data-binary " + quoted(text(body))));
        words.add(quoted(base + request.target()));
        return String.join(" ", words);
    }

    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "... (" + body.length + " bytes in all)";
    }

    private static String quoted(String text) {
        return '\'' + text.replace("'", "'\\''") + '\'';
    }
}
