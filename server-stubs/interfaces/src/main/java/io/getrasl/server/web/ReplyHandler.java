package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.node.ObjectNode;

/** Turns what an operation returns into the reply that the specification describes. */
final class ReplyHandler implements HandlerMethodReturnValueHandler {

    private final Replies replies;

    ReplyHandler(Replies replies) {
        this.replies = replies;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return OperationMethods.of(returnType) != null;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer model, NativeWebRequest web)
            throws IOException {
        Operation operation = OperationMethods.of(returnType);
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (operation == null || request == null || response == null) {
            throw new IllegalStateException("This is no operation over HTTP");
        }
        if (value == null && returnType.getParameterType() != void.class) {
            throw new IllegalStateException(operation.id() + " returned null");
        }
        model.setRequestHandled(true);
        replies.write(request, response, operation.status(), body(operation, value, request));
    }

    private Object body(Operation operation, @Nullable Object value, HttpServletRequest request) {
        if (operation.reply() == Operation.Reply.WHOLE && value != null) {
            return value;
        }
        if (value instanceof Page<?> page) {
            Object items = chosen(page.items(), ListQueryResolver.queryOf(request));
            return new Envelope(true, items, operation.message(), replies.meta(request, page));
        }
        return new Envelope(true, value, operation.message(), replies.meta(request, null));
    }

    /** The items with the fields that the caller chose; the id and embedded relations always stay. */
    private static List<?> chosen(List<?> items, @Nullable ListQuery query) {
        if (query == null || query.fields().isEmpty()) {
            return items;
        }
        Set<String> kept = new LinkedHashSet<>(query.fields());
        kept.add("id");
        kept.addAll(query.include());
        List<ObjectNode> chosen = new ArrayList<>();
        for (Object item : items) {
            ObjectNode node = ApiJson.mapper().valueToTree(item);
            chosen.add(node.retain(kept));
        }
        return chosen;
    }
}
