package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a body, but never more of it than is allowed. */
final class BodyReader {

    private static final String BODY = "body";

    private final DataSize limit;
    private final Duration time;
    private final LargeBodies large;

    BodyReader(ServerProperties properties) {
        this.limit = properties.maxBodySize();
        this.time = properties.maxBodyTime();
        this.large = new LargeBodies(properties.maxLargeBodies(), time);
    }

    JsonNode read(HttpServletRequest request, Operation operation) throws IOException {
        ContentTypes.refuseCompressed(request);
        boolean json = ContentTypes.isJson(request);
        if (json && request.getContentLengthLong() > limit.toBytes()) {
            throw BodySize.tooLarge(limit);
        }
        if (json) {
            large.await(request);
        }
        byte[] bytes = json
                ? upToLimit(new TimedInput(request.getInputStream(), time))
                : request.getInputStream().readNBytes(1);
        if (bytes.length == 0) {
            throw FieldErrors.of(BODY, DefaultTexts.REQUIRED);
        }
        if (!json) {
            throw ContentTypes.refused(operation);
        }
        return parse(bytes);
    }

    private byte[] upToLimit(InputStream body) throws IOException {
        int most = Math.toIntExact(limit.toBytes());
        byte[] bytes = body.readNBytes(most + 1);
        if (bytes.length > most) {
            throw BodySize.tooLarge(limit);
        }
        return bytes;
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode node = ApiJson.mapper().readTree(bytes);
            if (node.isMissingNode()) {
                throw FieldErrors.of(BODY, DefaultTexts.REQUIRED);
            }
            return node;
        } catch (StreamConstraintsException e) {
            throw FieldErrors.of(BODY, "Is nested too deeply, or holds too long or too many values");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw FieldErrors.of(BODY, "Is not valid JSON" + where);
        }
    }
}
