package io.getrasl.client.runtime;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Bodies of requests and replies. Needs no object mapper, which takes longer to set up than a call takes. */
public final class JsonBytes {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonBytes() {}

    /**
     * Reads a body as one value.
     *
     * @throws UnexpectedJsonException if the JSON is of another kind
     * @throws tools.jackson.core.JacksonException if it is no JSON, or something follows it
     */
    public static <T extends @Nullable Object> T read(byte[] body, JsonReader<T> reader) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            json.nextToken();
            T value = reader.read(json);
            if (json.nextToken() != null) {
                throw new StreamReadException(json, "something follows the value", json.currentTokenLocation());
            }
            return value;
        }
    }

    /** A model as a body. */
    public static byte[] of(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            model.write(json);
        }
        return bytes.toByteArray();
    }
}
