package io.getrasl.sandbox.messages;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.validation.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The customer's side of the fake WhatsApp, beside the API: no token, no rate limit. */
@RestController
class InboundController {

    static final String PATH = "/_sandbox/inbound";

    private static final long DEFAULT_TENANT = 41;
    private static final int LONGEST = 4096;

    /** More is no message, and is not read. */
    private static final int MOST_BYTES = 64 * 1024;

    private final InboundMessages messages;
    private final JdbcTemplate jdbc;

    InboundController(InboundMessages messages, JdbcTemplate jdbc) {
        this.messages = messages;
        this.jdbc = jdbc;
    }

    @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    String receive(InputStream body) throws IOException {
        JsonNode request = read(body.readNBytes(MOST_BYTES));
        JsonNode phone = request.path("phone");
        JsonNode message = request.path("message");
        JsonNode tenant = request.path("tenant");
        new FieldErrors()
                .add("phone", phone.isString() ? null : "Phone number is required")
                .add("message", isText(message) ? null : "A text of 1 to " + LONGEST + " characters is required")
                .add("tenant", isTenant(tenant) ? null : "There is no such workspace")
                .orThrow();
        long workspace = tenant.isMissingNode() ? DEFAULT_TENANT : tenant.longValue();
        return ApiJson.mapper()
                .writeValueAsString(
                        messages.receive(workspace, Phone.digits(phone.stringValue()), message.stringValue()));
    }

    private static JsonNode read(byte[] body) {
        try {
            JsonNode request = ApiJson.mapper().readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (JacksonException e) {
            // Answered below, as everything else that is no object.
        }
        throw new ValidationErrorException(Map.of("body", List.of("Must be a JSON object")));
    }

    private static boolean isText(JsonNode message) {
        return message.isString()
                && !message.stringValue().isEmpty()
                && message.stringValue().length() <= LONGEST
                && Characters.areWhole(message.stringValue());
    }

    private boolean isTenant(JsonNode tenant) {
        return tenant.isMissingNode()
                || (tenant.canConvertToLong()
                        && !jdbc.queryForList("select id from tenants where id = ?", Long.class, tenant.longValue())
                                .isEmpty());
    }
}
