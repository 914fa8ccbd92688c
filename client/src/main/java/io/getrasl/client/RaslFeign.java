package io.getrasl.client;

import feign.Feign;
import feign.RequestTemplate;
import feign.Retryer;
import feign.codec.EncodeException;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The Feign set-up of this client, for teams that wire the generated interfaces by themselves. {@link RaslClient} is the easier
 * way.
 */
public final class RaslFeign {

    private RaslFeign() {}

    /**
     * A builder that speaks RASL's JSON, forms, queries and errors, and that never repeats a request. The caller adds what else
     * is needed: the HTTP client, the {@code Authorization} header, timeouts. Files that are uploaded are read into memory,
     * because Feign's clients take nothing but bytes, and one that cannot be is an {@link EncodeException}; {@link RaslClient}
     * streams them.
     */
    public static Feign.Builder builder() {
        return builder(DriftWatch.NONE);
    }

    /**
     * The same, which tells where replies leave the specification of this version.
     *
     * @param listener is told by the thread that calls
     */
    public static Feign.Builder builder(DriftListener listener) {
        return builder(DriftWatch.of(Objects.requireNonNull(listener, "listener")));
    }

    private static Feign.Builder builder(DriftWatch drift) {
        ReplyDecoder decoder = new ReplyDecoder(drift);
        return Feign.builder()
                .encoder(RaslFeign::encode)
                .queryMapEncoder(RaslFeign::query)
                .responseInterceptor(decoder)
                .errorDecoder(decoder)
                .invocationHandlerFactory(new NullChecks())
                .retryer(Retryer.NEVER_RETRY);
    }

    private static void encode(Object value, Type type, RequestTemplate template) {
        if (!(value instanceof Model model)) {
            throw new EncodeException("not a model of this client: " + type);
        }
        if (FeignMethods.isForm(template)) {
            MultipartForm form = MultipartForm.of(model);
            template.header("Content-Type", form.contentType());
            template.body(buffered(form), null);
        } else {
            template.body(RaslJson.bytes(model), StandardCharsets.UTF_8);
        }
    }

    private static byte[] buffered(MultipartForm form) {
        try {
            return form.toBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> query(Object value) {
        return new LinkedHashMap<>(((Query) value).parameters());
    }
}
