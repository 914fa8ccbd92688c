package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import feign.Response;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.Model;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Bodies as they may be logged: read as the models that they are, because these know what is sensitive. */
final class RedactedBodies {

    private RedactedBodies() {}

    static @Nullable String of(Request request, @Nullable MultipartForm form) {
        if (form != null) {
            return form.toString();
        }
        MethodMetadata metadata = metadata(request);
        byte[] body = request.body();
        return body == null || body.length == 0 ? null : show(body, metadata == null ? null : metadata.bodyType());
    }

    static @Nullable String of(Response response, byte[] body) {
        MethodMetadata metadata = metadata(response.request());
        boolean typed = metadata != null && metadata.returnType() instanceof ParameterizedType;
        return body.length == 0
                ? null
                : show(body, typed ? ((ParameterizedType) metadata.returnType()).getActualTypeArguments()[0] : null);
    }

    /** Neither its message nor its values, which may repeat what was sent. */
    static String of(ApiError error) {
        return "error[code=" + OneLine.of(error.code()) + ", details="
                + error.details().keySet() + "]";
    }

    private static @Nullable MethodMetadata metadata(Request request) {
        return request.requestTemplate() == null
                ? null
                : request.requestTemplate().methodMetadata();
    }

    private static String show(byte[] body, @Nullable Type type) {
        try {
            Object value = type == null
                    ? null
                    : RaslJson.mapper().readValue(body, RaslJson.mapper().constructType(type));
            return value instanceof Model ? value.toString() : unknown(body);
        } catch (JacksonException e) {
            return unknown(body);
        }
    }

    private static String unknown(byte[] body) {
        return body.length + " bytes that are not as specified";
    }
}
