package io.getrasl.client.runtime;

import io.getrasl.client.Drift;
import io.getrasl.client.Drift.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what a model holds that is not in the specification. */
final class Unknowns {

    private final String operationId;
    private final Consumer<Drift> found;

    private Unknowns(String operationId, Consumer<Drift> found) {
        this.operationId = operationId;
        this.found = found;
    }

    /** Looks through a model to its innermost. */
    static void in(Model model, String operationId, Consumer<Drift> found) {
        new Unknowns(operationId, found).look("", model, false);
    }

    private void look(String path, @Nullable Object value, boolean sensitive) {
        if (value instanceof Model model) {
            model.eachProperty((property, inner) -> look(step(path, property.name()), property, inner, sensitive));
            model.additionalProperties().keySet().forEach(name -> tell(Kind.PROPERTY, step(path, name), null));
        } else if (value instanceof OpenEnum constant && !constant.isKnown()) {
            tell(Kind.VALUE, path, sensitive ? null : constant.value());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(step(path, String.valueOf(i)), list.get(i), sensitive);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> look(step(path, String.valueOf(name)), inner, sensitive));
        }
    }

    private void look(String path, Property<?> property, @Nullable Object value, boolean sensitive) {
        // What is not described any further may be anything.
        if (value == null && !property.nullable() && property.codec() != Codecs.ANY) {
            tell(Kind.NULL, path, null);
        }
        look(path, value, sensitive || property.sensitive());
    }

    private void tell(Kind kind, String path, @Nullable String value) {
        found.accept(new Drift(kind, operationId, path, value));
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
