package io.getrasl.codegen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the {@code x-} extensions of the specification. */
final class Extensions {

    private Extensions() {}

    static boolean flag(Map<String, Object> extensions, String name) {
        return extensions != null && Boolean.TRUE.equals(extensions.get(name));
    }

    static String text(Map<String, ?> extensions, String name) {
        Object value = extensions == null ? null : extensions.get(name);
        return value == null ? null : value.toString();
    }

    static List<String> texts(Map<String, Object> extensions, String name) {
        Object value = extensions == null ? null : extensions.get(name);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    static Map<String, Object> map(Object value) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> result.put(key.toString(), item));
        }
        return result;
    }

    static Stream<Map.Entry<String, Object>> entries(Map<String, Object> extensions, String name) {
        return map(extensions == null ? null : extensions.get(name)).entrySet().stream();
    }
}
