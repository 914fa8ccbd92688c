package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.validation.RequestModel;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.annotation.Annotation;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;

/** A call of an operation that takes a model, be it from JSON or from a form. */
record ModelCall(HttpServletRequest request, Operation operation, Class<? extends RequestModel> model) {

    /** Whether the parameter of an operation is a model with that annotation. */
    static boolean takes(MethodParameter parameter, Class<? extends Annotation> annotation) {
        return parameter.hasParameterAnnotation(annotation)
                && RequestModel.class.isAssignableFrom(parameter.getParameterType())
                && OperationMethods.of(parameter) != null;
    }

    static ModelCall of(MethodParameter parameter, NativeWebRequest web) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Operation operation = OperationMethods.of(parameter);
        if (request == null || operation == null) {
            throw new IllegalStateException("This is no operation over HTTP");
        }
        return new ModelCall(request, operation, parameter.getParameterType().asSubclass(RequestModel.class));
    }
}
