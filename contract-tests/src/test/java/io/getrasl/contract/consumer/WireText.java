package io.getrasl.contract.consumer;

import io.getrasl.client.runtime.OpenEnum;
import java.lang.reflect.InvocationTargetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Turns the text of a parameter into what a method of the client takes. */
final class WireText {
    private WireText() {}

    static Object typed(String name, String text, Class<?> type) throws InexpressibleException {
        try {
            if (type == long.class || type == Long.class) {
                return Long.valueOf(text);
            } else if (type == int.class || type == Integer.class) {
                return Integer.valueOf(text);
            } else if (type == boolean.class || type == Boolean.class) {
                return Boolean.valueOf(text);
            } else if (type == OffsetDateTime.class) {
                return OffsetDateTime.parse(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (OpenEnum.class.isAssignableFrom(type)) {
                return type.getMethod("of", String.class).invoke(null, text);
            }
        } catch (NumberFormatException | DateTimeException e) {
            throw new InexpressibleException(name + " takes " + type.getSimpleName() + ", not " + text);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        if (type == String.class) {
            return text;
        }
        throw new IllegalStateException("teach " + WireText.class + " to make a " + type + " for " + name);
    }
}
