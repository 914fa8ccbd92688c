package io.getrasl.contract;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Contracts as WireMock stub mappings that match nothing but their own request and answer with their own bytes.
 *
 * <p>They expect the tokens of the sandbox. Where a contract is that of an anonymous caller, a token that is none of these gets
 * the same reply, since a typed client always sends one.
 */
public final class StubMappings {
    private StubMappings() {}

    /** The mapping of one contract. Its id depends on its name only, so a build can be repeated byte by byte. */
    public static ObjectNode of(ExampleContract contract) {
        ObjectNode mapping = Json.MAPPER.createObjectNode();
        mapping.put(
                "id",
                UUID.nameUUIDFromBytes(contract.name().getBytes(StandardCharsets.UTF_8))
                        .toString());
        mapping.put("name", contract.title());
        mapping.set("request", request(contract));
        mapping.set("response", response(contract));
        // Requests with a known token are looked at first, and only then those of strangers.
        mapping.put("priority", contract.caller().equals(CallerTokens.ANONYMOUS) ? 10 : 5);
        return mapping;
    }

    private static ObjectNode request(ExampleContract contract) {
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
        ObjectNode authorization = headers.putObject("Authorization");
        CallerTokens.SANDBOX
                .token(contract)
                .ifPresentOrElse(
                        token -> authorization.put("equalTo", "Bearer " + token), () -> strangers(authorization));
        if (contract.isForm()) {
            FormStub.match(FormPart.of(contract), request);
        } else if (contract.request() != null) {
            headers.putObject("Content-Type").put("matches", "application/json(;.*)?");
            request.putArray("bodyPatterns")
                    .addObject()
                    .put("equalToJson", contract.request().toString())
                    .put("ignoreArrayOrder", false)
                    .put("ignoreExtraElements", false);
        }
        return request;
    }

    private static void strangers(ObjectNode authorization) {
        ArrayNode choices = authorization.putArray("or");
        choices.addObject().put("absent", true);
        choices.addObject().put("doesNotMatch", "Bearer " + CallerTokens.SANDBOX_PREFIX + ".*");
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
