package io.getrasl.client;

import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls the operations of one generated interface. Refuses null arguments, because Feign would leave them out and so call another
 * resource.
 */
final class ApiHandler implements InvocationHandler {

    private final InvocationHandler feign;
    private final Map<Method, MethodHandler> operations;

    ApiHandler(InvocationHandler feign, Map<Method, MethodHandler> operations) {
        this.feign = feign;
        this.operations = operations;
    }

    /**
     * The same interface, called with other options; as cheap as an object, because Feign has read the interface before.
     *
     * @param api what Feign made by means of {@link ApiHandlers}
     */
    static <T> T with(Request.Options options, Class<T> type, T api) {
        ApiHandler handler = (ApiHandler) Proxy.getInvocationHandler(api);
        InvocationHandler bound = (proxy, method, arguments) -> handler.invoke(options, proxy, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, bound));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        check(method, arguments);
        return feign.invoke(proxy, method, arguments);
    }

    private @Nullable Object invoke(Request.Options options, Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        check(method, arguments);
        if (method.isDefault()) {
            // On this proxy and not on Feign's, so that what the method calls in turn gets the options too.
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        MethodHandler operation = operations.get(method);
        if (operation != null) {
            return operation.invoke(append(arguments, options));
        }
        return method.getName().equals("equals") && arguments != null
                ? proxy == arguments[0]
                : feign.invoke(proxy, method, arguments);
    }

    /** Feign takes the options of a single call from among its arguments. */
    private static Object[] append(Object @Nullable [] arguments, Request.Options options) {
        Object[] all = arguments == null ? new Object[1] : Arrays.copyOf(arguments, arguments.length + 1);
        all[all.length - 1] = options;
        return all;
    }

    private static void check(Method method, Object @Nullable [] arguments) {
        if (arguments == null || method.getDeclaringClass() == Object.class) {
            return;
        }
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] == null) {
                throw new NullPointerException(
                        method.getParameters()[i].getName() + " of " + method.getName() + " must not be null");
            }
        }
    }
}
