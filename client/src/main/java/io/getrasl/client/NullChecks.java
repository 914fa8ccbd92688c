package io.getrasl.client;

import feign.DefaultInvocationHandlerFactory;
import feign.InvocationHandlerFactory;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has Feign refuse null arguments, which it would leave out and so call another resource. */
final class NullChecks implements InvocationHandlerFactory {

    private final InvocationHandlerFactory feign = new DefaultInvocationHandlerFactory();

    @Override
    @SuppressWarnings("rawtypes")
    public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
        InvocationHandler handler = feign.create(target, dispatch);
        return (proxy, method, arguments) -> {
            if (method.getDeclaringClass() != Object.class) {
                check(method, arguments);
            }
            return handler.invoke(proxy, method, arguments);
        };
    }

    private static void check(Method method, Object @Nullable [] arguments) {
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            if (arguments[i] == null) {
                throw new NullPointerException(
                        method.getParameters()[i].getName() + " of " + method.getName() + " must not be null");
            }
        }
    }
}
