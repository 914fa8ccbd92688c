package io.getrasl.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contracts as WireMock stub mappings that match nothing but their own request and answer with their own bytes.
 */
public final class StubMappings {
    private final CallerTokens tokens;

    /** Stubs that expect these tokens. */
    public StubMappings(CallerTokens tokens) {
        this.tokens = tokens;
    }

    /** The mapping of one contract. Its id depends on its name only, so a build can be repeated byte by byte. */
    public ObjectNode of(ExampleContract contract) {
        ObjectNode mapping = Json.MAPPER.createObjectNode();
        mapping.put(
                "id",
                UUID.nameUUIDFromBytes(contract.name().getBytes(StandardCharsets.UTF_8))
                        .toString());
        mapping.put("name", contract.title());
        mapping.set("request", request(contract));
        mapping.set("response", response(contract));
        // Each stub names the absence of a token as strictly as its value; the order only speaks for readers of the
        // log.
        mapping.put("priority", contract.caller().equals(CallerTokens.ANONYMOUS) ? 10 : 5);
        return mapping;
    }

    private ObjectNode request(ExampleContract contract) {
        ObjectNode request = Json.MAPPER.createObjectNode();
        request.put("method", contract.method());
        String path = contract.basePath() + contract.path();
        if (contract.query().isEmpty()) {
            request.put("url", path);
        } else {
            // Counting the pairs is the one way to tell WireMock that there must be no others.
            request.put(
                    "urlPattern",
                    quoted(path) + "\\?[^&]+(&[^&]+){" + (contract.query().size() - 1) + '}');
            ObjectNode parameters = request.putObject("queryParameters");
            contract.query()
                    .forEach((name, value) -> parameters
                            .putObject(name)
                            .putArray("hasExactly")
                            .addObject()
                            .put("equalTo", value));
        }
        ObjectNode headers = request.putObject("headers");
        Optional<String> token = tokens.token(contract);
        if (token.isPresent()) {
            headers.putObject("Authorization").put("equalTo", "Bearer " + token.get());
        } else {
            headers.putObject("Authorization").put("absent", true);
        }
        if (contract.request() != null) {
            headers.putObject("Content-Type").put("matches", "application/json(;.*)?");
            request.putArray("bodyPatterns")
                    .addObject()
                    .put("equalToJson", contract.request().toString())
                    .put("ignoreArrayOrder", false)
                    .put("ignoreExtraElements", false);
        }
        return request;
    }

    private static ObjectNode response(ExampleContract contract) {
        ObjectNode response = Json.MAPPER.createObjectNode();
        response.put("status", contract.status());
        ObjectNode headers = response.putObject("headers");
        for (Map.Entry<String, String> header : contract.responseHeaders().entrySet()) {
            headers.put(header.getKey(), header.getValue());
        }
        if (contract.response() != null) {
            response.put("body", contract.response().toString());
        }
        return response;
    }

    private static String quoted(String path) {
        return path.replaceAll("[^A-Za-z0-9/_-]", "\\\\$0");
    }
}
