package io.getrasl.contract.consumer;

import io.getrasl.client.Operation;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslJson;
import io.getrasl.client.RaslResponse;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.Query;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The request of a contract as a call of the generated client. */
public final class TypedCall {
    private final Method method;
    private final Object[] arguments;

    private TypedCall(Method method, Object[] arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    /**
     * Builds the arguments as a caller would.
     *
     * @throws InexpressibleException when the client's types do not admit them
     */
    static TypedCall of(ExampleContract contract) throws InexpressibleException {
        Method method = method(contract);
        Iterator<Map.Entry<String, String>> path =
                contract.pathParameters().entrySet().iterator();
        Object[] arguments = new Object[method.getParameterCount()];
        for (int index = 0; index < arguments.length; index++) {
            Class<?> type = method.getParameterTypes()[index];
            if (Query.class.isAssignableFrom(type)) {
                arguments[index] = TypedQuery.of(type, contract.query());
            } else if (Model.class.isAssignableFrom(type)) {
                arguments[index] = contract.isForm() ? TypedForm.of(contract, type) : body(contract.request(), type);
            } else {
                Map.Entry<String, String> value = path.next();
                arguments[index] = WireText.typed(value.getKey(), value.getValue(), type);
            }
        }
        return new TypedCall(method, arguments);
    }

    /** The same; empty when the client's types do not admit it. */
    public static Optional<TypedCall> find(ExampleContract contract) {
        try {
            return Optional.of(of(contract));
        } catch (InexpressibleException e) {
            return Optional.empty();
        }
    }

    /**
     * Calls, and gives the whole reply.
     *
     * @throws RuntimeException what the client throws
     */
    public RaslResponse<?> reply(Caller caller) {
        return (RaslResponse<?>) invoke(method, caller);
    }

    /**
     * Calls as most callers do, and gives what is in the envelope.
     *
     * @throws RuntimeException what the client throws
     */
    Object result(Caller caller) {
        String name = method.getAnnotation(Operation.class).id();
        try {
            return invoke(method.getDeclaringClass().getMethod(name, method.getParameterTypes()), caller);
        } catch (NoSuchMethodException e) {
            throw new AssertionError("the client has no method " + name + " beside " + method.getName(), e);
        }
    }

    private Object invoke(Method called, Caller caller) {
        try {
            return caller.call(called, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Method method(ExampleContract contract) {
        return Arrays.stream(RaslClient.class.getMethods())
                .flatMap(accessor -> Arrays.stream(accessor.getReturnType().getMethods()))
                .filter(method -> calls(method.getAnnotation(Operation.class), contract))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the client has no operation " + contract.operationId()
                        + (contract.isForm() ? " that takes " + contract.requestType() : "")));
    }

    private static boolean calls(Operation operation, ExampleContract contract) {
        return operation != null
                && operation.id().equals(contract.operationId())
                && (contract.request() == null || operation.contentType().equals(contract.requestType()));
    }

    /**
     * Builds the model of a JSON object.
     *
     * @throws InexpressibleException when the client's types do not admit it
     */
    static Object body(JsonNode json, Class<?> type) throws InexpressibleException {
        Object model;
        try {
            model = RaslJson.mapper().treeToValue(json, type);
        } catch (JacksonException e) {
            throw new InexpressibleException(type.getSimpleName() + " does not take " + json);
        }
        JsonNode written = RaslJson.mapper().valueToTree(model);
        List<Problem> lost = JsonDifference.between(json, written, List.of(), JsonPointer::toString);
        if (!lost.isEmpty()) {
            throw new InexpressibleException(type.getSimpleName() + " writes " + written + " instead of " + json);
        }
        return BuiltModel.of(model);
    }
}
