package io.getrasl.client;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Forms of requests on their way. Feign's requests hold bytes only, so an empty array of its own stands in for each form and
 * leads the transport to it.
 */
final class StreamedForms {

    private final Map<byte[], MultipartForm> forms = Collections.synchronizedMap(new WeakHashMap<>());

    byte[] standIn(MultipartForm form) {
        byte[] standIn = new byte[0];
        forms.put(standIn, form);
        return standIn;
    }

    /** The form that such an array stands for; null for any other body. */
    @Nullable
    MultipartForm behind(byte @Nullable [] body) {
        return body == null ? null : forms.get(body);
    }
}
