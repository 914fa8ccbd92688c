package io.getrasl.client.reachability;

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
import org.jspecify.annotations.Nullable;

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
            "java.lang.invoke.MethodHandles$Lookup.unreflect",
            "java.lang.invoke.MethodHandles$Lookup.unreflectConstructor",
            "java.lang.invoke.MethodHandles$Lookup.unreflectSpecial",
            "java.lang.reflect.Constructor.newInstance",
            "java.lang.reflect.Method.invoke",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ResourceBundle.getBundle",
            "java.util.ServiceLoader.load");

    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    static final Set<String> TYPES =
            METHODS.stream().map(it -> it.substring(0, it.lastIndexOf('.'))).collect(Collectors.toSet());

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
    static Optional<Access> access(ThreadReference thread) throws IncompatibleThreadStateException {
        Method asking = thread.frame(1).location().method();
        String caller = asking.declaringType().name();
        if (METHODS.contains(name(asking))
                || JDK.stream().anyMatch(caller::startsWith)
                || caller.startsWith(Lookups.class.getPackageName() + ".")) {
            return Optional.empty();
        }
        StackFrame frame = thread.frame(0);
        Method method = frame.location().method();
        return Optional.of(access(method, frame.thisObject(), frame.getArgumentValues(), caller));
    }

    private static Access access(Method method, @Nullable ObjectReference self, List<Value> arguments, String caller) {
        String kind = name(method).replaceFirst(".*\\.(?=.*\\.)", "");
        return switch (method.declaringType().name()) {
            case "java.lang.reflect.Method", "java.lang.reflect.Constructor" -> member(kind, self, caller);
            case "java.lang.invoke.MethodHandles$Lookup" -> member(kind, (ObjectReference) arguments.get(0), caller);
            case "java.lang.reflect.Proxy" -> new Access(kind, text(arguments.get(1)), "", caller);
            case "java.lang.Class" -> ofClass(kind, self, arguments, caller);
            default -> new Access(kind, text(arguments.get(0)), "", caller);
        };
    }

    private static Access ofClass(String kind, @Nullable ObjectReference self, List<Value> arguments, String caller) {
        if (kind.startsWith("Class.getResource")) {
            return new Access(kind, resource(text(self), text(arguments.get(0))), "", caller);
        } else if (kind.equals("Class.newInstance")) {
            return new Access(kind, text(self), "<init>()", caller);
        }
        return new Access(kind, text(self == null ? arguments.get(0) : self), "", caller);
    }

    private static String name(Method method) {
        return method.declaringType().name() + "." + method.name();
    }

    private static Access member(String kind, ObjectReference member, String caller) {
        String name = member.referenceType().name().endsWith(".Constructor") ? "<init>" : text(field(member, "name"));
        String called = name + "(" + text(field(member, "parameterTypes")) + ")";
        return new Access(kind, text(field(member, "clazz")), called, caller);
    }

    private static String resource(String type, String name) {
        return name.startsWith("/")
                ? name.substring(1)
                : type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/') + name;
    }

    private static Value field(ObjectReference object, String name) {
        return object.getValue(object.referenceType().fieldByName(name));
    }

    private static String text(@Nullable Value value) {
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
