package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.sandbox.db.Times;
import io.getrasl.sandbox.spec.DocumentedTags;
import io.getrasl.server.security.Caller;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was asked of the API, and the verdict. Thread-safe. */
@Component
@Order(2)
class RequestsSection implements Section {

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    private final RequestLog log;
    private final Times times;
    private final DocumentedTags tags;
    private final Examples examples;
    private final Map<String, String> aliases = new ConcurrentHashMap<>();

    RequestsSection(RequestLog log, Times times, DocumentedTags tags, Examples examples) {
        this.log = log;
        this.times = times;
        this.tags = tags;
        this.examples = examples;
    }

    @Override
    public Map<String, Object> read(View view) {
        OffsetDateTime now = times.now();
        List<Map<String, Object>> rows = log.latest().stream()
                .filter(each -> isIn(view, each.caller()))
                .map(each -> request(each, now))
                .toList();
        return rows.isEmpty() ? Map.of("rows", rows, "example", examples.request(view)) : Map.of("rows", rows);
    }

    /** Whoever is not known may have meant any workspace. */
    private static boolean isIn(View view, @Nullable Caller caller) {
        return view.workspace() == null
                || !(caller instanceof SandboxCaller known)
                || known.tenant() == view.workspace();
    }

    private Map<String, Object> request(LoggedRequest request, OffsetDateTime now) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("number", request.number());
        shown.put("id", request.id());
        shown.put("at", Shown.time(request.at().atOffset(ZoneOffset.UTC), now));
        shown.put("method", request.method());
        shown.put("path", request.path());
        shown.put("query", query(request.query()));
        shown.put("operation", request.operation());
        shown.put("docs", docs(request.operation()));
        shown.put("status", request.status());
        shown.put("kind", kind(request));
        shown.put("code", request.code());
        shown.put("message", request.message());
        shown.put("reasons", request.reasons());
        shown.put("scenario", request.scenario());
        shown.put("lost", request.isReplyLost());
        shown.put("caller", caller(request.caller()));
        shown.put("millis", request.millis());
        return shown;
    }

    private @Nullable String caller(@Nullable Caller caller) {
        if (caller instanceof SandboxCaller known) {
            return aliases.computeIfAbsent(known.tokenHash(), SeededToken::alias) + ", workspace " + known.tenant();
        }
        return caller == null ? null : "error on demand";
    }

    private @Nullable String docs(@Nullable String operation) {
        return operation == null
                ? null
                : "/docs/index.html#/" + tags.of(operation).replace(" ", "%20") + "/" + operation;
    }

    private static @Nullable String query(@Nullable String query) {
        try {
            return query == null ? null : URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return query;
        }
    }

    /** The colour that goes with it. */
    private static String kind(LoggedRequest request) {
        if (request.isReplyLost() || request.status() >= FIRST_FAULT) {
            return "bad";
        }
        return request.status() < FIRST_ERROR ? "good" : "warn";
    }
}
