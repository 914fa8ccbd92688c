package io.getrasl.sandbox.outbox;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells forms of the sandbox's own page from those of foreign ones, which a browser would post just as well. */
final class OwnOrigin {

    /** Any other name may be made to lead to this machine by whoever owns the name. */
    private static final Pattern LOCAL = Pattern.compile("(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    private OwnOrigin() {}

    /** Whether the request comes from the page itself, or from no page at all. */
    static boolean of(HttpHeaders headers) {
        String origin = headers.getFirst(HttpHeaders.ORIGIN);
        return origin == null || isOwn(origin, headers.getFirst(HttpHeaders.HOST));
    }

    private static boolean isOwn(String origin, @Nullable String host) {
        return host != null && LOCAL.matcher(host).matches() && origin.equals("http://" + host);
    }
}
