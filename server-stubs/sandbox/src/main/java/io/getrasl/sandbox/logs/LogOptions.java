package io.getrasl.sandbox.logs;

import java.util.Map;

/**
 * How to log. One process has one log: of several sandboxes in it, the first decides.
 *
 * @param json whether each line is a JSON object, and else text
 * @param requests whether there is a line for each request to the API
 */
public record LogOptions(boolean json, boolean requests) {

    /** The logger of the line for each request. */
    static final String REQUESTS = "io.getrasl.sandbox.requests";

    /** The logger of what happens to the process, which is said in text otherwise. */
    static final String PROCESS = "io.getrasl.sandbox.process";

    private static final String INFO = "info";
    private static final String WARN = "warn";
    private static final String OFF = "off";

    /** The settings of Spring Boot that do it. */
    public Map<String, Object> properties() {
        return Map.ofEntries(
                Map.entry("logging.structured.format.console", json ? "logstash" : TextLines.class.getName()),
                Map.entry("logging.structured.json.stacktrace.printer", StackTraces.class.getName()),
                Map.entry("logging.charset.console", "UTF-8"),
                Map.entry("logging.level.root", WARN),
                Map.entry("logging.level." + REQUESTS, requests ? INFO : WARN),
                Map.entry("logging.level." + PROCESS, json ? INFO : WARN),
                Map.entry("logging.level.org.flywaydb", "error"),
                // These say what the sandbox says itself, with what callers sent.
                Map.entry("logging.level.org.springframework.web", "error"),
                Map.entry("logging.level.org.apache.catalina.core.ContainerBase", OFF),
                // Whoever starts a sandbox gets the exception, and says it in fewer words.
                Map.entry("logging.level.org.springframework.boot.SpringApplication", OFF),
                Map.entry("logging.level.org.springframework.boot.web.server.servlet.context", "error"),
                Map.entry("logging.level.org.springframework.boot.diagnostics", OFF));
    }
}
