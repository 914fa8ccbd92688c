package io.getrasl.server.web;

import io.getrasl.server.validation.ItemValidator;
import io.getrasl.server.validation.RequestModel;
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
        return ModelCall.takes(parameter, RequestBody.class);
    }

    @Override
    public RequestModel resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        ModelCall call = ModelCall.of(parameter, web);
        return validator
                .check(reader.read(call.request(), call.operation()), call.model())
                .orThrow();
    }
}
