package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.OperationId;
import io.getrasl.server.Operations;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;

/** Tells the methods that implement operations from all others. */
final class OperationMethods {

    private static final Map<Method, Optional<Operation>> KNOWN = new ConcurrentHashMap<>();

    private OperationMethods() {}

    /** The operation that a handler implements; null if it implements none. */
    static @Nullable Operation of(@Nullable Object handler) {
        return handler instanceof HandlerMethod method ? of(method.getMethod()) : null;
    }

    /** The operation that a request asks for; null if its method is another than that of the operation, as HEAD is for Spring's GET. */
    static @Nullable Operation of(HttpServletRequest request, @Nullable Object handler) {
        Operation operation = of(handler);
        return operation != null && operation.method().equals(request.getMethod()) ? operation : null;
    }

    /** The operation that the method of this parameter or return value implements; null if it implements none. */
    static @Nullable Operation of(MethodParameter parameter) {
        Method method = parameter.getMethod();
        return method == null ? null : of(method);
    }

    /** Whether a controller implements one of the generated interfaces. */
    static boolean areIn(Class<?> controller) {
        for (Class<?> each : ClassUtils.getAllInterfacesForClass(controller)) {
            for (Method method : each.getMethods()) {
                if (method.isAnnotationPresent(OperationId.class)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Spring looks for the annotation in all interfaces anew, each time it is asked. */
    private static @Nullable Operation of(Method method) {
        Optional<Operation> known = KNOWN.get(method);
        return (known == null ? KNOWN.computeIfAbsent(method, OperationMethods::find) : known).orElse(null);
    }

    private static Optional<Operation> find(Method method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, OperationId.class))
                .map(id -> Operations.of(id.value()));
    }
}
