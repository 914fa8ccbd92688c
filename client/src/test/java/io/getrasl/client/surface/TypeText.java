package io.getrasl.client.surface;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as one reads it in source: type arguments and {@code @Nullable} included, packages left out where all know them. */
final class TypeText {

    private TypeText() {}

    static String of(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedParameterizedType parameterized) {
            String raw = of((Class<?>) ((ParameterizedType) type.getType()).getRawType());
            return nullable + raw + "<" + list(parameterized.getAnnotatedActualTypeArguments()) + ">";
        }
        if (type instanceof AnnotatedArrayType array) {
            return of(array.getAnnotatedGenericComponentType()) + (nullable.isEmpty() ? "[]" : " @Nullable []");
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            return wildcard(wildcard);
        }
        return nullable
                + (type.getType() instanceof Class<?> plain
                        ? of(plain)
                        : type.getType().getTypeName());
    }

    static String of(Class<?> type) {
        String name = type.getCanonicalName();
        return name.replaceFirst(
                "^(io\\.getrasl\\.client\\.([a-z]+\\.)*|java\\.(lang|util|util\\.function|time|io)\\.)(?=[A-Z])", "");
    }

    static String list(AnnotatedType... types) {
        return Arrays.stream(types).map(TypeText::of).collect(Collectors.joining(", "));
    }

    static String variables(TypeVariable<?>... variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(it -> it.getName() + bounds(" extends ", " & ", it.getAnnotatedBounds()))
                        .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String wildcard(AnnotatedWildcardType type) {
        AnnotatedType[] lower = type.getAnnotatedLowerBounds();
        return lower.length > 0
                ? "?" + bounds(" super ", " & ", lower)
                : "?" + bounds(" extends ", " & ", type.getAnnotatedUpperBounds());
    }

    private static String bounds(String before, String between, AnnotatedType... bounds) {
        List<String> texts = Arrays.stream(bounds)
                .map(TypeText::of)
                .filter(it -> !"Object".equals(it))
                .toList();
        return texts.isEmpty() ? "" : before + String.join(between, texts);
    }
}
