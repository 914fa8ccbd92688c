package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The content types of bodies. */
final class ContentTypes {

    private ContentTypes() {}

    static boolean isJson(HttpServletRequest request) {
        return is(MediaType.APPLICATION_JSON, request);
    }

    static boolean isForm(HttpServletRequest request) {
        return is(MediaType.MULTIPART_FORM_DATA, request);
    }

    /** What a multipart body has between its parts; null if the header does not tell. */
    static @Nullable String boundary(HttpServletRequest request) {
        MediaType type = parse(request);
        String boundary = type == null ? null : type.getParameter("boundary");
        String plain = boundary == null ? "" : boundary.replaceAll("^\"|\"$", "");
        return plain.isEmpty() ? null : plain;
    }

    /** The error for a body of any other type than those that the operation takes. */
    static ApiException refused(Operation operation) {
        return FieldErrors.of("body", "Must be sent as " + String.join(" or ", operation.bodyTypes()));
    }

    /** Nobody is told that bodies may be compressed, and a few bytes could become any number of them. */
    static void refuseCompressed(HttpServletRequest request) {
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw FieldErrors.of("body", "Must not be compressed");
        }
    }

    private static boolean is(MediaType expected, HttpServletRequest request) {
        return expected.equalsTypeAndSubtype(parse(request));
    }

    private static @Nullable MediaType parse(HttpServletRequest request) {
        try {
            return request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
