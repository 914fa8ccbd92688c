package io.getrasl.client;

import feign.DefaultInvocationHandlerFactory;
import feign.InvocationHandlerFactory;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;

/** Has Feign call through handlers that check arguments and can be given other options. */
final class ApiHandlers implements InvocationHandlerFactory {

    @Override
    @SuppressWarnings("rawtypes")
    public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
        return new ApiHandler(new DefaultInvocationHandlerFactory().create(target, dispatch), dispatch);
    }
}
