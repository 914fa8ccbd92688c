package io.getrasl.server.web;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a body, but never more of it than is allowed. */
final class BodyReader {

    private static final String BODY = "body";

    private final int limit;
    private final String tooLarge;

    BodyReader(DataSize limit) {
        this.limit = Math.toIntExact(limit.toBytes());
        this.tooLarge = "Must not be larger than " + words(limit);
    }

    JsonNode read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw FieldErrors.of(BODY, tooLarge);
        }
        boolean json = isJson(request.getContentType());
        byte[] bytes = json
                ? upToLimit(request.getInputStream())
                : request.getInputStream().readNBytes(1);
        if (bytes.length == 0) {
            throw FieldErrors.of(BODY, DefaultTexts.REQUIRED);
        }
        if (!json) {
            throw FieldErrors.of(BODY, "Must be sent as application/json");
        }
        return parse(bytes);
    }

    private byte[] upToLimit(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw FieldErrors.of(BODY, tooLarge);
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
            throw FieldErrors.of(BODY, "Is nested too deeply or holds too long a value");
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : ": line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw FieldErrors.of(BODY, "Is not valid JSON" + where);
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static String words(DataSize size) {
        if (size.toMegabytes() * DataSize.ofMegabytes(1).toBytes() == size.toBytes()) {
            return size.toMegabytes() + " MiB";
        }
        return size.toBytes() + " bytes";
    }
}
