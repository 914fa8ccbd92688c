package io.getrasl.client.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds what a model holds that this version of the client does not know. */
public final class Unknowns {

    private final Consumer<String> properties;
    private final BiConsumer<String, @Nullable String> values;

    private Unknowns(Consumer<String> properties, BiConsumer<String, @Nullable String> values) {
        this.properties = properties;
        this.values = values;
    }

    /**
     * Looks through a model to its innermost.
     *
     * @param properties takes the path of each unknown property, for example {@code data.0.nickname}
     * @param values takes the path of each unknown value of an enumeration and the value, null where it is sensitive
     */
    public static void in(Model model, Consumer<String> properties, BiConsumer<String, @Nullable String> values) {
        new Unknowns(properties, values).look("", model, false);
    }

    private void look(String path, @Nullable Object value, boolean sensitive) {
        if (value instanceof Model model) {
            model.eachProperty(
                    (property, inner) -> look(step(path, property.name()), inner, sensitive || property.sensitive()));
            model.additionalProperties().keySet().forEach(name -> properties.accept(step(path, name)));
        } else if (value instanceof OpenEnum constant && !constant.isKnown()) {
            values.accept(path, sensitive ? null : constant.value());
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                look(step(path, String.valueOf(i)), list.get(i), sensitive);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> look(step(path, String.valueOf(name)), inner, sensitive));
        }
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
