package io.getrasl.client;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Headers of a reply as a map that is only made when somebody looks: most callers never do. Unmodifiable. */
final class OkHttpHeaders extends AbstractMap<String, List<String>> {

    private final Headers headers;
    private volatile @Nullable Map<String, List<String>> map;

    OkHttpHeaders(Headers headers) {
        this.headers = headers;
    }

    private Map<String, List<String>> map() {
        Map<String, List<String>> made = map;
        if (made == null) {
            made = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String name : headers.names()) {
                made.put(name, List.copyOf(headers.values(name)));
            }
            made = Collections.unmodifiableMap(made);
            map = made;
        }
        return made;
    }

    @Override
    public Set<Entry<String, List<String>>> entrySet() {
        return map().entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return map().containsKey(name);
    }

    @Override
    public @Nullable List<String> get(@Nullable Object name) {
        return map().get(name);
    }
}
