package io.getrasl.server.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.jackson.nullable.JsonNullable;

/** What the generated records do with the values that they are given. */
final class Values {

    private Values() {}

    static <T> T required(@Nullable T value, String property) {
        if (value == null) {
            throw new NullPointerException(property + " is required");
        }
        return value;
    }

    static <T> List<T> copy(List<T> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }

    static <T> @Nullable List<T> copyOrNull(@Nullable List<T> list) {
        return list == null ? null : copy(list);
    }

    static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <T> @Nullable Map<String, T> copyOrNull(@Nullable Map<String, T> map) {
        return map == null ? null : copy(map);
    }

    static <T> T orElse(@Nullable T value, T preset) {
        return value == null ? preset : value;
    }

    static <T extends @Nullable Object> JsonNullable<T> orUndefined(@Nullable JsonNullable<T> value) {
        return value == null ? JsonNullable.undefined() : value;
    }
}
