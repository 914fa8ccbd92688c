package io.getrasl.client;

import feign.InvocationContext;
import feign.Request;
import feign.Response;
import feign.ResponseInterceptor;
import feign.codec.ErrorDecoder;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.error.RaslApiException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads replies for Feign: successes as {@link RaslResponse}, errors as exceptions. It is an interceptor because Feign wraps what a
 * decoder throws in an exception of its own.
 */
final class ReplyDecoder implements ResponseInterceptor, ErrorDecoder {

    private final ApiErrorReader errors = new ApiErrorReader(Clock.systemUTC());
    private final DriftWatch drift;

    ReplyDecoder(DriftWatch drift) {
        this.drift = drift;
    }

    // On older JDKs the check does not see that this body may be null.
    @SuppressWarnings("NullAway")
    @Override
    public Object intercept(InvocationContext context, Chain chain) throws Exception {
        Response response = context.response();
        boolean ours =
                context.returnType() instanceof ParameterizedType type && type.getRawType() == RaslResponse.class;
        if (!ours || !RawReply.isSuccess(response.status())) {
            return chain.next(context);
        }
        Type body = ((ParameterizedType) context.returnType()).getActualTypeArguments()[0];
        RawReply reply = Gzip.unpacked(FeignReplies.buffered(response));
        Optional<Endpoint> watched = watched(response.request());
        watched.ifPresent(it -> drift.status(it, reply.status()));
        Object content = read(response, reply, body);
        watched.ifPresent(it -> drift.body(it, content));
        return new RaslResponse<@Nullable Object>(reply.status(), reply.headers(), content);
    }

    private static @Nullable Object read(Response response, RawReply reply, Type type) {
        Function<JsonParser, @Nullable Object> reader =
                json -> RaslJson.mapper().readValue(json, RaslJson.mapper().constructType(type));
        return ReplyBody.read(
                FeignMethods.operationId(response.request()),
                reply,
                1,
                FeignMethods.token(response.request()),
                type == Void.class ? null : reader);
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        String operationId = FeignMethods.operationId(response.request());
        try {
            RawReply reply = Gzip.unpacked(FeignReplies.buffered(response));
            Secret token = FeignMethods.token(response.request());
            ApiError error = errors.read(operationId, reply, 1, token);
            watched(response.request()).ifPresent(it -> drift.error(it, error, token));
            return RaslApiException.of(error);
        } catch (IOException e) {
            return e;
        }
    }

    /** The operation, where somebody wants to know of drift. */
    private Optional<Endpoint> watched(Request request) {
        return drift.isHeard() ? FeignMethods.endpoint(request) : Optional.empty();
    }
}
