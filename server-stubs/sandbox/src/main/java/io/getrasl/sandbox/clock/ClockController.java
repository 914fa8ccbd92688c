package io.getrasl.sandbox.clock;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.json.ApiJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The sandbox's own route about the time, beside the API: no token, no rate limit. */
@RestController
@RequestMapping(path = ClockController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ClockController {

    static final String PATH = "/_sandbox/clock";

    private static final String USAGE = "Must be {\"advance\": \"PT10M\"} or {\"reset\": true}";

    /** More is no request of this kind, and is not read. */
    private static final int MOST_BYTES = 4 * 1024;

    private final SandboxClock clock;
    private final ClockJumps jumps;

    /**
     * The time.
     *
     * @param now ISO-8601, in UTC
     * @param ahead how far that is ahead of the machine's, as an ISO-8601 duration
     */
    @JsonPropertyOrder({"now", "ahead", "ahead_seconds"})
    record View(String now, String ahead, long ahead_seconds) {}

    ClockController(SandboxClock clock, ClockJumps jumps) {
        this.clock = clock;
        this.jumps = jumps;
    }

    @GetMapping
    View get() {
        return new View(
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(),
                clock.ahead().toString(),
                clock.ahead().toSeconds());
    }

    @PostMapping
    View move(InputStream body) throws IOException {
        JsonNode request = read(body.readNBytes(MOST_BYTES));
        JsonNode advance = request.path("advance");
        JsonNode reset = request.path("reset");
        if (request.size() != 1 || (!advance.isString() && !(reset.isBoolean() && reset.booleanValue()))) {
            throw refused("body", USAGE);
        }
        if (advance.isMissingNode()) {
            jumps.reset();
        } else {
            advance(advance.stringValue());
        }
        return get();
    }

    private void advance(String text) {
        try {
            if (!jumps.advance(JumpLength.parse(text))) {
                throw refused("advance", JumpLength.TOO_FAR);
            }
        } catch (IllegalArgumentException e) {
            throw refused("advance", e.getMessage());
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return ApiJson.mapper().readTree(body);
        } catch (JacksonException e) {
            throw refused("body", USAGE);
        }
    }

    private static ValidationErrorException refused(String field, String why) {
        return new ValidationErrorException(Map.of(field, List.of(why)));
    }
}
