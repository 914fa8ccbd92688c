package io.getrasl.client.reachability;

import io.getrasl.client.UploadFile;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.OpenEnum;
import io.getrasl.client.runtime.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes an argument for any generated method. */
final class AnyArgument {

    private AnyArgument() {}

    static Object of(Class<?> type) throws ReflectiveOperationException {
        if (type == long.class || type == Long.class) {
            return 1L;
        } else if (type == int.class || type == Integer.class) {
            return 1;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == String.class) {
            return "1";
        } else if (type == UnaryOperator.class) {
            return UnaryOperator.identity();
        } else if (type == UploadFile.class) {
            return UploadFile.of("a.txt", new byte[] {1});
        } else if (type == OffsetDateTime.class) {
            return Instant.EPOCH.atOffset(ZoneOffset.UTC);
        } else if (type == List.class || type == Collection.class) {
            return List.of();
        } else if (type == Iterator.class) {
            return List.of().iterator();
        } else if (type == Set.class) {
            return Set.of();
        } else if (type == Map.class) {
            return Map.of();
        } else if (Query.class.isAssignableFrom(type)) {
            return type.getMethod("none").invoke(null);
        } else if (OpenEnum.class.isAssignableFrom(type)) {
            return type.getMethod("of", String.class).invoke(null, "1");
        } else if (Model.class.isAssignableFrom(type)) {
            return model(type);
        }
        throw new IllegalArgumentException("no argument of " + type + " is known: add one here");
    }

    /** One with every property. */
    private static Object model(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getReturnType() == builder.getClass()
                    && setter.getParameterCount() == 1
                    && !setter.isVarArgs()
                    && !setter.isBridge()
                    && !Modifier.isStatic(setter.getModifiers())) {
                setter.invoke(builder, of(setter.getParameterTypes()[0]));
            }
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
