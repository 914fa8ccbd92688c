package io.getrasl.sandbox.scenarios;

import io.getrasl.server.json.ApiJson;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what can be had on demand, beside the API: no token, no rate limit. */
@RestController
public class ScenariosController {

    /** Where the table is. */
    public static final String PATH = "/_sandbox/scenarios";

    private final ScenarioTable scenarios;

    ScenariosController(ScenarioTable scenarios) {
        this.scenarios = scenarios;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    String scenarios() {
        return ApiJson.mapper().writeValueAsString(scenarios.table());
    }
}
