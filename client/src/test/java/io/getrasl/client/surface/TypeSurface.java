package io.getrasl.client.surface;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One public type: a line for what it is, then a line for each member that others can use. */
final class TypeSurface {

    private final Class<?> type;

    TypeSurface(Class<?> type) {
        this.type = type;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        Stream.of(permitted(), fields(), constructors(), methods())
                .forEach(members -> members.map(it -> "  " + it).sorted().forEach(lines::add));
        return lines;
    }

    private String head() {
        AnnotatedType parent = type.getAnnotatedSuperclass();
        boolean plain = parent == null
                || parent.getType() == Object.class
                || parent.getType() == Record.class
                || type.isEnum()
                || hidden(type.getSuperclass());
        List<String> parts = new ArrayList<>(List.of(Words.of(type)));
        parts.add(type.getName().replace('$', '.') + TypeText.variables(type.getTypeParameters()));
        if (!plain) {
            parts.add("extends " + TypeText.of(parent));
        }
        if (type.getInterfaces().length > 0 && !type.isAnnotation()) {
            parts.add((type.isInterface() ? "extends " : "implements ") + TypeText.list(type.getAnnotatedInterfaces()));
        }
        return String.join(" ", parts);
    }

    /** One to a line, because a sealed type that gets another subtype stays what it is. */
    private Stream<String> permitted() {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).map(it -> "permits " + TypeText.of(it))
                : Stream.of();
    }

    private Stream<String> fields() {
        return declaring()
                .flatMap(it -> Stream.of(it.getDeclaredFields()))
                .filter(it -> usable(it.getModifiers()) && !it.isSynthetic())
                .map(TypeSurface::field);
    }

    private static String field(Field field) {
        return Words.of(field) + TypeText.of(field.getAnnotatedType()) + " " + field.getName() + constant(field);
    }

    /** Compilers copy constants into their callers, so their values are part of the promise. */
    private static String constant(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        try {
            return constant ? " = " + field.get(null) : "";
        } catch (IllegalAccessException e) {
            return "";
        }
    }

    private Stream<String> constructors() {
        return Stream.of(type.getDeclaredConstructors())
                .filter(it -> usable(it.getModifiers()) && !it.isSynthetic())
                .map(this::constructor);
    }

    private String constructor(Constructor<?> constructor) {
        return Words.of(constructor) + type.getSimpleName() + signature(constructor);
    }

    private Stream<String> methods() {
        return declaring()
                .flatMap(it -> Stream.of(it.getDeclaredMethods()))
                .filter(it -> usable(it.getModifiers()) && !it.isSynthetic())
                .map(TypeSurface::method)
                .distinct();
    }

    private static String method(Method method) {
        String variables = TypeText.variables(method.getTypeParameters());
        return Words.of(method)
                + (variables.isEmpty() ? "" : variables + " ")
                + TypeText.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + signature(method);
    }

    private static String signature(Executable executable) {
        String parameters = TypeText.list(executable.getAnnotatedParameterTypes());
        String thrown = TypeText.list(executable.getAnnotatedExceptionTypes());
        String shown = executable.isVarArgs() ? parameters.replaceFirst("\\[\\]$", "...") : parameters;
        return "(" + shown + ")" + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /** The type and those of its ancestors that nobody can name, whose members therefore look like its own. */
    private Stream<Class<?>> declaring() {
        return Stream.iterate(type, it -> it != null && (it == type || hidden(it)), Class::getSuperclass);
    }

    private static boolean hidden(Class<?> ancestor) {
        return ancestor != null && !Modifier.isPublic(ancestor.getModifiers());
    }

    private boolean usable(int modifiers) {
        boolean inheritable = !Modifier.isFinal(type.getModifiers());
        return Modifier.isPublic(modifiers) || inheritable && Modifier.isProtected(modifiers);
    }
}
