package io.getrasl.client.runtime;

import io.getrasl.client.UploadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of a form: text or a file.
 *
 * @param name what is nested stands in brackets, for example {@code contact[firstname]}
 * @param text null where the field is a file
 * @param file null where the field is text
 */
public record FormField(
        String name, @Nullable String text, @Nullable UploadFile file) {

    /** The content of a model as fields, in the order of the specification. Null becomes empty text. */
    public static List<FormField> of(Model model) {
        List<FormField> fields = new ArrayList<>();
        model.eachProperty((property, value) -> {
            if (value instanceof UploadFile file) {
                fields.add(new FormField(property.name(), null, file));
            } else {
                add(property.name(), Model.write(property, value), fields);
            }
        });
        model.additionalProperties().forEach((name, value) -> add(name, PlainJson.toJson(value), fields));
        return List.copyOf(fields);
    }

    private static void add(String name, JsonNode value, List<FormField> fields) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> entry : value.properties()) {
                add(name + "[" + entry.getKey() + "]", entry.getValue(), fields);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                add(name + "[" + i + "]", value.get(i), fields);
            }
        } else {
            fields.add(new FormField(name, value.isNull() ? "" : value.asString(), null));
        }
    }

    /** The name only: what a form holds may be personal. */
    @Override
    public String toString() {
        return "FormField[" + name + "]";
    }
}
