package io.getrasl.contract.forward;

import io.getrasl.client.runtime.Model;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** What callers see of a model, by its public methods alone. */
final class Seen {
    private Seen() {}

    /** The value at the end of those steps, each the accessor of a property, the index of an item or the key of an entry. */
    static Object at(Object root, List<String> steps) {
        Object value = root;
        for (String step : steps) {
            value = value instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : value instanceof Map<?, ?> map ? map.get(step) : call(value, camel(step));
        }
        return value;
    }

    /** The object that holds the last of those steps. */
    static Model holder(Object root, List<String> steps) {
        return (Model) at(root, steps.subList(0, steps.size() - 1));
    }

    static boolean has(Model model, String property) {
        String name = camel(property);
        return (boolean) call(model, "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
    }

    /**
     * Calls a method without arguments.
     *
     * @throws RuntimeException what it throws
     */
    static Object call(Object target, String method) {
        try {
            return target.getClass().getMethod(method).invoke(target);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new AssertionError("the client does not show " + method + " of " + target.getClass(), e);
        }
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }
}
