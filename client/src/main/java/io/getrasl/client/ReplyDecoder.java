package io.getrasl.client;

import feign.InvocationContext;
import feign.Response;
import feign.ResponseInterceptor;
import feign.codec.ErrorDecoder;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.runtime.JsonReader;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Reads replies for Feign: successes as {@link RaslResponse}, errors as exceptions. It is an interceptor because Feign wraps what a
 * decoder throws in an exception of its own.
 */
final class ReplyDecoder implements ResponseInterceptor, ErrorDecoder {

    private final ApiErrorReader errors = new ApiErrorReader(Clock.systemUTC());

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
        return new RaslResponse<@Nullable Object>(reply.status(), reply.headers(), read(response, reply, body));
    }

    private static @Nullable Object read(Response response, RawReply reply, Type type) {
        JsonReader<@Nullable Object> reader =
                json -> RaslJson.mapper().readValue(json, RaslJson.mapper().constructType(type));
        return ReplyBody.read(FeignMethods.operationId(response.request()), reply, type == Void.class ? null : reader);
    }

    @Override
    public Exception decode(String methodKey, Response response) {
        String operationId = FeignMethods.operationId(response.request());
        try {
            RawReply reply = Gzip.unpacked(FeignReplies.buffered(response));
            return RaslApiException.of(errors.read(operationId, reply, 1, FeignMethods.token(response.request())));
        } catch (IOException e) {
            return e;
        }
    }
}
