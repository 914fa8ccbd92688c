package io.getrasl.client.surface;

import io.getrasl.client.Operation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What stands before a declaration: the annotations that callers depend on, then its modifiers and its kind. */
final class Words {

    private Words() {}

    static String of(Class<?> type) {
        int shown = type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC);
        int whole = type.isInterface() || type.isEnum() || type.isRecord()
                ? shown
                : type.getModifiers() & Modifier.classModifiers();
        return annotations(type) + Modifier.toString(whole) + (type.isSealed() ? " sealed " : " ") + kind(type);
    }

    static <M extends Member & AnnotatedElement> String of(M member) {
        int modifiers = member.getModifiers() & ~Modifier.NATIVE & ~Modifier.SYNCHRONIZED & ~Modifier.TRANSIENT;
        boolean executable = member instanceof Executable;
        String shown = Modifier.toString(executable ? modifiers & ~Modifier.VOLATILE : modifiers);
        return annotations(member)
                + shown
                + (member instanceof Method method && method.isDefault() ? " default " : " ");
    }

    private static String annotations(AnnotatedElement element) {
        StringBuilder text = new StringBuilder();
        if (element.isAnnotationPresent(Deprecated.class)) {
            text.append("@Deprecated ");
        }
        Operation operation = element.getAnnotation(Operation.class);
        if (operation != null) {
            text.append("@Operation(").append(operation.id());
            text.append(operation.retrySafe() ? ", retry-safe) " : ") ");
        }
        return text.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }
}
