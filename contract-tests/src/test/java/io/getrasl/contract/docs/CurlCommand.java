package io.getrasl.contract.docs;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A curl command of a document, read as curl reads it; an option that no document needs so far is refused by name. */
final class CurlCommand {

    private final List<String> headers = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private final CurlForm form = new CurlForm();
    private String method;
    private String url;
    private boolean get;
    private boolean globOff;

    private CurlCommand() {}

    /**
     * Reads the words of a command.
     *
     * @throws IllegalArgumentException where curl would refuse it, or this class does not know an option
     */
    static CurlCommand of(List<String> words) {
        CurlCommand command = new CurlCommand();
        Deque<String> rest = new ArrayDeque<>(words);
        rest.removeFirst();
        while (!rest.isEmpty()) {
            command.option(rest.removeFirst(), rest);
        }
        if (command.url == null) {
            throw new IllegalArgumentException("curl needs a URL");
        }
        return command;
    }

    private void option(String word, Deque<String> rest) {
        switch (word) {
            case "-X", "--request" -> method = value(word, rest);
            case "-H", "--header" -> headers.add(value(word, rest));
            case "-d", "--data" -> data.add(value(word, rest));
            case "--data-urlencode" -> data.add(urlEncoded(value(word, rest)));
            case "-F", "--form" -> form.add(value(word, rest));
            case "--form-string" -> form.addText(value(word, rest));
            case "-G", "--get" -> get = true;
            case "-g", "--globoff" -> globOff = true;
            case "-s", "--silent", "-sS" -> {
                // About progress only.
            }
            default -> {
                if (word.startsWith("-")) {
                    throw new IllegalArgumentException("the option " + word + " of curl is not known to this check");
                }
                if (url != null) {
                    throw new IllegalArgumentException("curl is given two URLs: " + url + " and " + word);
                }
                url = word;
            }
        }
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.removeFirst();
    }

    private static String urlEncoded(String pair) {
        int equals = pair.indexOf('=');
        return pair.substring(0, equals + 1) + URLEncoder.encode(pair.substring(equals + 1), StandardCharsets.UTF_8);
    }

    /** What it sends, to the sandbox of this test in place of port 8080. */
    HttpRequest request(URI sandbox) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target(sandbox));
        for (String header : headers) {
            int colon = header.indexOf(':');
            request.header(
                    header.substring(0, colon), header.substring(colon + 1).strip());
        }
        if (!form.isEmpty()) {
            request.header("Content-Type", form.contentType());
            return request.method(method("POST"), form.body()).build();
        }
        if (data.isEmpty() || get) {
            return request.method(method("GET"), HttpRequest.BodyPublishers.noBody())
                    .build();
        }
        if (header("content-type").isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return request.method(method("POST"), HttpRequest.BodyPublishers.ofString(String.join("&", data)))
                .build();
    }

    private String method(String otherwise) {
        return method == null ? otherwise : method;
    }

    private Optional<String> header(String name) {
        return headers.stream()
                .filter(it -> it.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .findFirst();
    }

    private URI target(URI sandbox) {
        if (!globOff && url.matches(".*[\\[\\]{}].*")) {
            throw new IllegalArgumentException("curl takes brackets and braces of a URL for a range: write -g, or -G"
                    + " with --data-urlencode: " + url);
        }
        String here = "http://" + sandbox.getAuthority();
        String moved = url.replaceFirst("^http://127\\.0\\.0\\.1:8080(?=/|$)", here);
        if (moved.equals(url)) {
            throw new IllegalArgumentException("only the sandbox on http://127.0.0.1:8080 is called, not " + url);
        }
        String query = get && !data.isEmpty() ? "?" + String.join("&", data) : "";
        return URI.create((moved + query).replace("[", "%5B").replace("]", "%5D"));
    }
}
