package io.getrasl.client;

import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.Query;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What one call asks for.
 *
 * @param path with the values of its parameters
 * @param query null where the operation has none
 * @param body null where the operation has none
 * @param isForm whether the body goes as {@code multipart/form-data} instead of JSON
 * @param reader of the reply's body; null where it has none
 * @param <T> the type of the reply's body
 */
record ApiRequest<T extends @Nullable Object>(
        Endpoint endpoint,
        String path,
        @Nullable Query query,
        @Nullable Model body,
        boolean isForm,
        @Nullable Function<JsonParser, T> reader) {

    /** The URL below that base. */
    String url(String baseUrl) {
        if (query == null || query.parameters().isEmpty()) {
            return baseUrl.concat(path);
        }
        StringBuilder url = new StringBuilder(baseUrl).append(path);
        PercentEncoding.appendQuery(url, query.parameters());
        return url.toString();
    }

    /** The operation only: what is asked for may be personal. */
    @Override
    public String toString() {
        return "ApiRequest[" + endpoint + "]";
    }
}
