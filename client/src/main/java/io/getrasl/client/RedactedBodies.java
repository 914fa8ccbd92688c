package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/** Bodies of replies as they may be logged: read as the models that they are, because these know what is sensitive. */
final class RedactedBodies {

    private RedactedBodies() {}

    static @Nullable String of(byte[] body, @Nullable Function<JsonParser, ?> reader) {
        if (body.length == 0) {
            return null;
        }
        try {
            return reader == null ? unknown(body) : String.valueOf(JsonText.<Object>read(body, reader::apply));
        } catch (JacksonException | IllegalArgumentException e) {
            return unknown(body);
        }
    }

    /** Neither its message nor its values, which may repeat what was sent. */
    static String of(ApiError error) {
        return "error[code=" + OneLine.of(error.code()) + ", details="
                + error.details().keySet() + "]";
    }

    private static String unknown(byte[] body) {
        return body.length + " bytes that are not as specified";
    }
}
