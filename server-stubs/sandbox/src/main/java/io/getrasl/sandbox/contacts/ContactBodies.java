package io.getrasl.sandbox.contacts;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.CreateContactRequest;
import io.getrasl.server.model.UpdateContactRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ContentCachingRequestWrapper;
import tools.jackson.databind.JsonNode;

/**
 * Reads the body of one contact as the interfaces do, but when it breaks its schema, tells in the same reply what else the stored
 * data refuses of it: the caller learns of everything at once. Thread-safe once it is in place.
 */
@Component
class ContactBodies implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> BODIES = Set.of(CreateContactRequest.class, UpdateContactRequest.class);

    /** As much as a body may hold, so that whatever was read is here to be read again. */
    private static final int LIMIT = 2 * 1024 * 1024;

    private final ContactRules rules;
    private volatile List<HandlerMethodArgumentResolver> readers = List.of();

    ContactBodies(ContactRules rules) {
        this.rules = rules;
    }

    /** Who reads bodies otherwise; the first that can is asked. */
    void readBy(List<HandlerMethodArgumentResolver> others) {
        readers = List.copyOf(others);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return BODIES.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        HttpServletRequest original = (HttpServletRequest) web.getNativeRequest();
        ContentCachingRequestWrapper request = new ContentCachingRequestWrapper(original, LIMIT);
        HandlerMethodArgumentResolver reader = readers.stream()
                .filter(each -> each.supportsParameter(parameter))
                .findFirst()
                .orElseThrow();
        try {
            return reader.resolveArgument(parameter, model, new ServletWebRequest(request), binders);
        } catch (ValidationErrorException e) {
            if (e.fieldErrors().containsKey("body")) {
                throw e;
            }
            throw new ValidationErrorException(all(request, e.fieldErrors()));
        }
    }

    private Map<String, List<String>> all(ContentCachingRequestWrapper request, Map<String, List<String>> bySchema) {
        JsonNode body = ApiJson.mapper().readTree(request.getContentAsByteArray());
        ContactReferences contact = ContactReferences.of(body, bySchema.keySet());
        long tenant = SandboxCaller.current().tenant();
        Map<String, List<String>> byRule =
                rules.facts(tenant, List.of(contact), contactId(request)).errors(contact);
        return ContactErrors.join(bySchema, byRule);
    }

    private static long contactId(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> byName && byName.get("id") instanceof String id
                ? Long.parseLong(id)
                : ContactRules.NONE;
    }
}
