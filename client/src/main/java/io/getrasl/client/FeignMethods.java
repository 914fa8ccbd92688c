package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Feign's requests tell of the generated methods that they come from. */
final class FeignMethods {

    private FeignMethods() {}

    /** The operationId, or the method's name where it states none. */
    static String operationId(Request request) {
        RequestTemplate template = request.requestTemplate();
        MethodMetadata metadata = template == null ? null : template.methodMetadata();
        if (metadata == null) {
            return request.httpMethod().name();
        }
        Operation operation = operation(template);
        return operation == null ? metadata.method().getName() : operation.id();
    }

    /** The operation as the generated method states it; empty for a method that was not generated. */
    static Optional<Endpoint> endpoint(Request request) {
        RequestTemplate template = request.requestTemplate();
        if (template == null || template.methodMetadata() == null) {
            return Optional.empty();
        }
        Operation operation = operation(template);
        Replies replies = template.methodMetadata().method().getAnnotation(Replies.class);
        if (operation == null || replies == null) {
            return Optional.empty();
        }
        String method = request.httpMethod().name();
        return Optional.of(
                new Endpoint(operation.id(), method, "", operation.retrySafe(), replies.success(), replies.errors()));
    }

    static boolean isForm(RequestTemplate template) {
        Operation operation = operation(template);
        return operation != null && "multipart/form-data".equals(operation.contentType());
    }

    private static @Nullable Operation operation(RequestTemplate template) {
        return template.methodMetadata().method().getAnnotation(Operation.class);
    }

    /** The token that the caller's wiring has added. */
    static Secret token(Request request) {
        Collection<String> values = request.headers().getOrDefault("Authorization", List.of());
        for (String value : values) {
            return new Secret(value.substring(value.indexOf(' ') + 1).strip());
        }
        return Secret.NONE;
    }
}
