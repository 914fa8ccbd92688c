package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.query.ListQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands the query of a list to its operation. */
final class ListQueryResolver implements HandlerMethodArgumentResolver {

    private static final String ATTRIBUTE = ListQuery.class.getName();

    private final Map<String, ListQueryParser> parsers = new ConcurrentHashMap<>();

    /** The query of this request; null if it is not one of a list. */
    static @Nullable ListQuery queryOf(HttpServletRequest request) {
        return (ListQuery) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListQuery.class && OperationMethods.of(parameter) != null;
    }

    @Override
    public ListQuery resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        Operation operation = OperationMethods.of(parameter);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (operation == null || request == null) {
            throw new IllegalStateException("This is no operation over HTTP");
        }
        ListQuery query = parsers.computeIfAbsent(operation.id(), id -> new ListQueryParser(operation))
                .parse(QueryString.parse(request.getQueryString()));
        request.setAttribute(ATTRIBUTE, query);
        return query;
    }
}
