package io.getrasl.sandbox.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two questions of whoever runs the sandbox: does the process live, and can it serve? No token, no rate limit. */
@RestController
class HealthController {

    /**
     * The answer to both.
     *
     * @param status {@code up} or {@code down}
     * @param parts what each part says, by its name
     */
    record Health(String status, Map<String, String> parts) {}

    private static final String UP = "up";

    private final List<Part> parts;

    HealthController(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Asks nobody else: a process is not worth restarting because its database is away. */
    @GetMapping(path = "/_sandbox/health", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> health() {
        return answer(HttpStatus.OK, new Health(UP, Map.of("process", UP)));
    }

    @GetMapping(path = "/_sandbox/ready", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Health> ready() {
        Map<String, String> states = new LinkedHashMap<>();
        boolean ready = true;
        for (Part part : parts) {
            Optional<String> trouble = part.trouble();
            ready &= trouble.isEmpty();
            states.put(part.name(), trouble.map(text -> "down: " + text).orElse(UP));
        }
        return ready
                ? answer(HttpStatus.OK, new Health(UP, states))
                : answer(HttpStatus.SERVICE_UNAVAILABLE, new Health("down", states));
    }

    private static ResponseEntity<Health> answer(HttpStatus status, Health health) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(health);
    }
}
