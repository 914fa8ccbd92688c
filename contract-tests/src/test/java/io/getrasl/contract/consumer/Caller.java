package io.getrasl.contract.consumer;

import io.getrasl.client.RaslAsyncClient;
import io.getrasl.client.RaslClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;

/** A way to call the operations of the generated interfaces. */
public interface Caller {

    /** Calls a method of a generated interface. */
    Object call(Method method, Object... arguments) throws IllegalAccessException, InvocationTargetException;

    /** By the client, as most callers do. */
    static Caller of(RaslClient client) {
        return (method, arguments) ->
                method.invoke(api(client, it -> it.getReturnType() == method.getDeclaringClass()), arguments);
    }

    /** By the client's asynchronous twin, waiting for what comes of it. */
    static Caller async(RaslAsyncClient client) {
        return (method, arguments) -> {
            String twin = method.getDeclaringClass().getSimpleName().replaceFirst("Api$", "AsyncApi");
            Object api = api(client, it -> it.getReturnType().getSimpleName().equals(twin));
            try {
                Method called =
                        api.getClass().getInterfaces()[0].getMethod(method.getName(), method.getParameterTypes());
                return ((CompletableFuture<?>) called.invoke(api, arguments)).get();
            } catch (ExecutionException e) {
                throw new InvocationTargetException(e.getCause());
            } catch (NoSuchMethodException | InterruptedException e) {
                throw new AssertionError("the asynchronous client has no " + method, e);
            }
        };
    }

    private static Object api(Object client, Predicate<Method> accessor)
            throws IllegalAccessException, InvocationTargetException {
        for (Method method : client.getClass().getMethods()) {
            if (accessor.test(method)) {
                return method.invoke(client);
            }
        }
        throw new IllegalStateException(client + " lacks an interface");
    }
}
