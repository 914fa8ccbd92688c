package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.validation.ItemValidator;
import io.getrasl.server.validation.RequestModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a checked body to an operation. */
final class BodyResolver implements HandlerMethodArgumentResolver {

    private final BodyReader reader;
    private final ItemValidator validator;

    BodyResolver(BodyReader reader, ItemValidator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                && RequestModel.class.isAssignableFrom(parameter.getParameterType())
                && OperationMethods.of(parameter) != null;
    }

    @Override
    public RequestModel resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Operation operation = OperationMethods.of(parameter);
        if (request == null || operation == null) {
            throw new IllegalStateException("This is no operation over HTTP");
        }
        Class<? extends RequestModel> type = parameter.getParameterType().asSubclass(RequestModel.class);
        return validator.check(reader.read(request, operation), type).orThrow();
    }
}
