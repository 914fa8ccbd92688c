package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestLine;
import java.lang.reflect.Method;

/**
 * The operation that a request calls, as its Feign method states it.
 *
 * @param id the operationId, or the method's name where it states none
 * @param path the path template, empty where the method states none
 */
record Called(String id, boolean retrySafe, String path) {

    static Called by(Request request) {
        MethodMetadata metadata = request.requestTemplate() == null
                ? null
                : request.requestTemplate().methodMetadata();
        if (metadata == null) {
            return new Called(request.httpMethod().name(), false, "");
        }
        Method method = metadata.method();
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null
                ? new Called(method.getName(), false, path(method))
                : new Called(operation.id(), operation.retrySafe(), path(method));
    }

    private static String path(Method method) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        return line == null ? "" : line.value().substring(line.value().indexOf(' ') + 1);
    }
}
