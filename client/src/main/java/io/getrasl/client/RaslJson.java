package io.getrasl.client;

import io.getrasl.client.runtime.Model;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the client speaks. */
public final class RaslJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private RaslJson() {}

    /**
     * The mapper that the client uses. Any other Jackson 3 mapper reads and writes the models too; this one also keeps numbers
     * in unknown properties to the last digit. Thread-safe.
     */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    static byte[] bytes(Model model) {
        return JsonText.write(model.toJson());
    }
}
