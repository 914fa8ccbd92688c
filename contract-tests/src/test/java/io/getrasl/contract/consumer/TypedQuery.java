package io.getrasl.contract.consumer;

import io.getrasl.client.WireName;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.stream.IntStream;

/** Fills the query object of an operation through the methods that a caller would use, found by their wire names. */
final class TypedQuery {
    private final Object builder;

    private TypedQuery(Object builder) {
        this.builder = builder;
    }

    static Object of(Class<?> type, Map<String, String> parameters) throws InexpressibleException {
        TypedQuery query = new TypedQuery(call(method(type, "builder"), null));
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            query.set(parameter.getKey(), parameter.getValue());
        }
        return call(method(query.builder.getClass(), "build"), query.builder);
    }

    private void set(String name, String text) throws InexpressibleException {
        for (Method method : builder.getClass().getMethods()) {
            if (sets(method, name)) {
                call(method, builder, arguments(name, text, method));
                return;
            }
            // A group of filters: a method without arguments that gives an object with the setters.
            if (method.getParameterCount() == 0 && method.getReturnType().getEnclosingClass() == builder.getClass()) {
                for (Method nested : method.getReturnType().getMethods()) {
                    if (sets(nested, name)) {
                        call(nested, call(method, builder), arguments(name, text, nested));
                        return;
                    }
                }
            }
        }
        throw new IllegalStateException("no method of " + builder.getClass().getName() + " sets " + name);
    }

    private static boolean sets(Method method, String name) {
        WireName wire = method.getAnnotation(WireName.class);
        return wire != null && wire.value().equals(name);
    }

    private static Object[] arguments(String name, String text, Method method) throws InexpressibleException {
        Class<?>[] types = method.getParameterTypes();
        if (types.length == 1 && !types[0].isArray()) {
            return new Object[] {WireText.typed(name, text, types[0])};
        }
        String[] texts = text.split(",");
        Class<?> item = types[0].isArray() ? types[0].getComponentType() : types[0];
        Object values = Array.newInstance(item, texts.length);
        for (int index = 0; index < texts.length; index++) {
            Array.set(values, index, WireText.typed(name, texts[index], item));
        }
        return types[0].isArray() ? new Object[] {values} : boxed(values);
    }

    private static Object[] boxed(Object values) {
        return IntStream.range(0, Array.getLength(values))
                .mapToObj(index -> Array.get(values, index))
                .toArray();
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
