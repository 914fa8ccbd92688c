package io.getrasl.client.reachability;

import com.sun.jdi.AbsentInformationException;
import com.sun.jdi.ArrayReference;
import com.sun.jdi.ClassObjectReference;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.Location;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.StringReference;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the JDK looks things up by name, of which a native image knows nothing by itself. */
final class Lookups {

    /** The methods, as {@code type.name}; each stands for all that have the name. */
    private static final Set<String> METHODS = Set.of(
            "java.lang.Class.forName",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.Class.newInstance",
            "java.lang.ClassLoader.getResource",
            "java.lang.ClassLoader.getResourceAsStream",
            "java.lang.ClassLoader.getResources",
            "java.lang.invoke.MethodHandles$Lookup.unreflectSpecial",
            "java.lang.reflect.Constructor.newInstance",
            "java.lang.reflect.Method.invoke",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load");

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    static final Set<String> TYPES = METHODS.stream()
            .map(it -> it.substring(0, it.lastIndexOf('.')))
            .collect(Collectors.toSet());

    private Lookups() {}

    /** Where to stop to see them. */
    static List<Location> in(ReferenceType type) {
        return type.methods().stream()
                .filter(it -> METHODS.contains(name(it)))
                .filter(it -> !it.isNative() && !it.isAbstract())
                .map(Method::location)
                .toList();
    }

    /** What a thread that stands there is about to look up; empty where the JDK itself or this package asks for it. */
    static Optional<Access> access(ThreadReference thread)
            throws IncompatibleThreadStateException, AbsentInformationException {
        String caller = caller(thread);
        if (JDK.stream().anyMatch(caller::startsWith) || caller.startsWith(Lookups.class.getPackageName() + ".")) {
            return Optional.empty();
        }
        StackFrame frame = thread.frame(0);
        Method method = frame.location().method();
        String type = method.declaringType().name();
        String kind = type.substring(type.lastIndexOf('.') + 1) + "." + method.name();
        ObjectReference self = frame.thisObject();
        List<Value> arguments = frame.getArgumentValues();
        return Optional.of(
                switch (type) {
                    case "java.lang.reflect.Method", "java.lang.reflect.Constructor" ->
                        new Access(kind, text(field(self, "clazz")), member(self), caller);
                    case "java.lang.invoke.MethodHandles$Lookup" -> {
                        ObjectReference target = (ObjectReference) arguments.get(0);
                        yield new Access(kind, text(field(target, "clazz")), member(target), caller);
                    }
                    case "java.lang.reflect.Proxy" -> new Access(kind, text(arguments.get(1)), "", caller);
                    case "java.lang.Class" ->
                        method.name().startsWith("getResource")
                                ? new Access(kind, resource(text(self), text(arguments.get(0))), "", caller)
                                : new Access(kind, self == null ? text(arguments.get(0)) : text(self), "", caller);
                    default -> new Access(kind, text(arguments.get(0)), "", caller);
                });
    }

    /** The class that asked. */
    private static String caller(ThreadReference thread) throws IncompatibleThreadStateException {
        for (StackFrame frame : thread.frames()) {
            Method method = frame.location().method();
            if (!METHODS.contains(name(method))) {
                return method.declaringType().name();
            }
        }
        throw new IllegalStateException("nobody looks that up: " + thread.frames());
    }

    private static String name(Method method) {
        return method.declaringType().name() + "." + method.name();
    }

    private static String member(ObjectReference member) {
        Value name = member.referenceType().fieldByName("name") == null ? null : field(member, "name");
        return (name == null ? "<init>" : text(name)) + "(" + text(field(member, "parameterTypes")) + ")";
    }

    private static String resource(String type, String name) {
        return name.startsWith("/")
                ? name.substring(1)
                : type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + name;
    }

    private static Value field(ObjectReference object, String name) {
        return object.getValue(object.referenceType().fieldByName(name));
    }

    private static String text(Value value) {
        if (value instanceof StringReference text) {
            return text.value();
        } else if (value instanceof ClassObjectReference type) {
            return type.reflectedType().name();
        } else if (value instanceof ArrayReference array) {
            return array.getValues().stream().map(Lookups::text).collect(Collectors.joining(","));
        }
        return String.valueOf(value);
    }
}
