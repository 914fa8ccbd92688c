package io.getrasl.sandbox.contacts;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.server.model.CreateContactRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what the schema and what the stored data refuse of one contact. */
final class ContactErrors {

    private static final List<String> ORDER = List.of(
            CreateContactRequest.class.getAnnotation(JsonPropertyOrder.class).value());

    private ContactErrors() {}

    /** Both, in the order of the schema; no field is in both. What the schema does not know comes last. */
    static Map<String, List<String>> join(Map<String, List<String>> bySchema, Map<String, List<String>> byRule) {
        Map<String, List<String>> joined = new LinkedHashMap<>();
        Stream.of(bySchema, byRule)
                .flatMap(errors -> errors.entrySet().stream())
                .sorted(Comparator.comparingInt(error -> position(error.getKey())))
                .forEach(error -> joined.put(error.getKey(), error.getValue()));
        return joined;
    }

    private static int position(String path) {
        int dot = path.indexOf('.');
        int position = ORDER.indexOf(dot < 0 ? path : path.substring(0, dot));
        return position < 0 ? ORDER.size() : position;
    }
}
