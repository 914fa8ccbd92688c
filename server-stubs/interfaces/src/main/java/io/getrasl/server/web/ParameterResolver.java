package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.Parameter;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import io.getrasl.server.validation.WireValue;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Hands the parameters of path and query to an operation, as strictly as the specification describes them. */
final class ParameterResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        boolean named = parameter.hasParameterAnnotation(PathVariable.class)
                || parameter.hasParameterAnnotation(RequestParam.class);
        return named && OperationMethods.of(parameter) != null;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Operation operation = OperationMethods.of(parameter);
        if (operation == null || request == null) {
            throw new IllegalStateException("This is no operation over HTTP");
        }
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null) {
            Object value = value(definition(operation, path.value()), pathVariable(request, path.value()));
            return typed(value, parameter.getParameterType());
        }
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        Parameter definition = definition(operation, query == null ? "" : query.name());
        return query(definition, QueryString.parse(request.getQueryString()), parameter.getParameterType());
    }

    private static @Nullable Object query(Parameter definition, QueryString query, Class<?> type) {
        List<String> texts = query.all(definition.name());
        if (texts.isEmpty() && definition.isRequired()) {
            throw FieldErrors.of(definition.name(), DefaultTexts.REQUIRED);
        }
        if (definition.isList()) {
            return definition.values().isEmpty()
                    ? values(definition, texts)
                    : new ArrayList<>(ListQueryParser.allowed(definition, query));
        }
        String text = texts.isEmpty() ? definition.defaultValue() : texts.get(texts.size() - 1);
        return text == null ? null : typed(value(definition, text), type);
    }

    private static List<Object> values(Parameter definition, List<String> texts) {
        return texts.isEmpty() ? List.of() : refusing(definition, String.join(",", texts));
    }

    private static Object value(Parameter definition, String text) {
        return refusing(definition, text).get(0);
    }

    private static List<Object> refusing(Parameter definition, String text) {
        try {
            return ParameterValues.of(definition, text);
        } catch (ParameterValues.Refused e) {
            throw FieldErrors.of(definition.name(), String.valueOf(e.getMessage()));
        }
    }

    private static Object typed(Object value, Class<?> type) {
        for (Object constant : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (constant instanceof WireValue wire && wire.value().equals(value)) {
                return constant;
            }
        }
        return value;
    }

    private static Parameter definition(Operation operation, String name) {
        return operation.parameters().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operation.id() + " has no parameter " + name));
    }

    private static String pathVariable(HttpServletRequest request, String name) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? String.valueOf(map.get(name)) : "";
    }
}
