package io.getrasl.contract.consumer;

import java.lang.reflect.InvocationTargetException;

/** Sends a model through its builder, as a caller does, who cannot leave out what is required. */
final class BuiltModel {
    private BuiltModel() {}

    static Object of(Object model) throws InexpressibleException {
        try {
            Object builder = model.getClass().getMethod("toBuilder").invoke(model);
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            throw new InexpressibleException(e.getCause().getMessage());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
