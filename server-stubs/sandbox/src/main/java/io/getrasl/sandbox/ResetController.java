package io.getrasl.sandbox;

import io.getrasl.sandbox.db.Seed;
import io.getrasl.sandbox.state.StateException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's own route beside the API: no token, no rate limit. */
@RestController
class ResetController {

    static final String PATH = "/_sandbox/reset";

    private final Seed seed;

    ResetController(Seed seed) {
        this.seed = seed;
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Boolean> reset() {
        try {
            seed.restore();
        } catch (StateException e) {
            throw e.asReply();
        }
        return Map.of("reset", true);
    }
}
