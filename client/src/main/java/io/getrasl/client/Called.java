package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import java.lang.reflect.Method;

/**
 * The operation that a request calls, as its Feign method states it.
 *
 * @param id the operationId, or the method's name where it states none
 */
record Called(String id, boolean retrySafe) {

    static Called by(Request request) {
        MethodMetadata metadata = request.requestTemplate() == null
                ? null
                : request.requestTemplate().methodMetadata();
        if (metadata == null) {
            return new Called(request.httpMethod().name(), false);
        }
        Method method = metadata.method();
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null
                ? new Called(method.getName(), false)
                : new Called(operation.id(), operation.retrySafe());
    }
}
