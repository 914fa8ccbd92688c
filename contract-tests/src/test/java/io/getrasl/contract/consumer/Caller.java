package io.getrasl.contract.consumer;

import io.getrasl.client.RaslClient;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A way to call the operations of the generated interfaces. */
interface Caller {

    /** Calls a method of a generated interface. */
    Object call(Method method, Object... arguments) throws IllegalAccessException, InvocationTargetException;

    /** By the client, as most callers do. */
    static Caller of(RaslClient client) {
        return (method, arguments) -> {
            for (Method accessor : RaslClient.class.getMethods()) {
                if (accessor.getReturnType() == method.getDeclaringClass()) {
                    return method.invoke(accessor.invoke(client), arguments);
                }
            }
            throw new IllegalStateException("the client has no " + method.getDeclaringClass());
        };
    }
}
