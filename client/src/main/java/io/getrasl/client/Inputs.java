package io.getrasl.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what callers give to the builder. No message repeats a token. */
final class Inputs {

    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");
    private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\x20-\\x7e]*");
    private static final Set<String> OWN_HEADERS = Set.of(
            "accept",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "expect",
            "host",
            "transfer-encoding",
            "upgrade",
            "user-agent");

    private Inputs() {}

    static String token(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw new IllegalArgumentException("the token is blank");
        }
        if (token.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw new IllegalArgumentException("the token must be given without \"Bearer \" in front");
        }
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("the token holds white space or other characters that no token holds");
        }
        return token;
    }

    static String baseUrl(String baseUrl) {
        URI uri;
        try {
            uri = new URI(baseUrl);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("baseUrl is not a URL: " + baseUrl, e);
        }
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null) {
            throw new IllegalArgumentException("baseUrl must start with http:// or https:// and a host: " + baseUrl);
        }
        if (uri.getPort() > 65535) {
            throw new IllegalArgumentException("baseUrl has a port above 65535: " + baseUrl);
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("baseUrl must not hold a user or password");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("baseUrl must not have a query or fragment: " + baseUrl);
        }
        return baseUrl.replaceAll("/+$", "");
    }

    static String headerName(String name) {
        if (!HEADER_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a header name: " + name);
        }
        if (OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("the header " + name + " is set by the client itself");
        }
        return name;
    }

    static String headerValue(String name, String value) {
        if (!HEADER_VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("the value for " + name + " holds line breaks or is not ASCII");
        }
        return value;
    }

    /** The value of a header that holds user and password. */
    static String basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("the user must not hold a colon");
        }
        byte[] both = (user + ":" + Objects.requireNonNull(password, "password")).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    static Duration positive(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException(name + " must be at least 1 ms, is " + value);
        }
        return value;
    }

    static Duration notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative, is " + value);
        }
        return value;
    }
}
