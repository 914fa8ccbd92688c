package io.getrasl.client;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import feign.codec.ErrorDecoder;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.UnreadableReplyException;
import io.getrasl.client.runtime.UnexpectedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads success replies as {@link RaslResponse}, and error replies where no {@link RetryingClient} did so before. It is an
 * interceptor because Feign wraps what a decoder throws in an exception of its own.
 */
final class ReplyDecoder implements ResponseInterceptor, ErrorDecoder {

    private final ApiErrorReader errors = new ApiErrorReader(Clock.systemUTC());
    private final DriftWatch drift;

    ReplyDecoder(DriftWatch drift) {
        this.drift = drift;
    }

    @Override
    public Object intercept(InvocationContext context, Chain chain) throws Exception {
        Response response = context.response();
        boolean ours =
                context.returnType() instanceof ParameterizedType type && type.getRawType() == RaslResponse.class;
        if (!ours || response.status() < 200 || response.status() >= 300) {
            return chain.next(context);
        }
        Type body = ((ParameterizedType) context.returnType()).getActualTypeArguments()[0];
        drift.status(response.request(), response.status());
        Object content = read(response, body);
        drift.body(response.request(), content);
        return new RaslResponse<>(response.status(), ReplyHeaders.copyOf(response.headers()), content);
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        ApiError error = errors.read(Called.by(response.request()).id(), response, 1);
        drift.error(response.request(), error);
        return RaslApiException.of(error);
    }

    private static @Nullable Object read(Response response, Type type) throws IOException {
        if (type == Void.class) {
            return null;
        }
        byte[] body = bytes(response);
        try {
            return RaslJson.mapper().readValue(body, RaslJson.mapper().constructType(type));
        } catch (JacksonException e) {
            throw new UnreadableReplyException(
                    Called.by(response.request()).id(), response.status(), problem(body, e), null);
        }
    }

    /** Without Jackson's own message, which may quote the body. */
    private static String problem(byte[] body, JacksonException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnexpectedJsonException unexpected) {
                return unexpected.getMessage();
            }
        }
        if (body.length == 0) {
            return "it is empty";
        }
        return "it is not JSON from line " + failure.getLocation().getLineNr() + ", column "
                + failure.getLocation().getColumnNr() + " on";
    }

    private static byte[] bytes(Response response) throws IOException {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.body().asInputStream()) {
            return stream.readAllBytes();
        }
    }
}
