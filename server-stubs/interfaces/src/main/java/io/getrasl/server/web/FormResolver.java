package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.form.FormReader;
import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import io.getrasl.server.validation.FormFields;
import io.getrasl.server.validation.ItemValidator;
import io.getrasl.server.validation.RequestModel;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a checked form to an operation, and deletes its files when the request is answered. */
final class FormResolver implements HandlerMethodArgumentResolver {

    private static final String BODY = "body";

    private final ServerProperties properties;
    private final ItemValidator validator;

    FormResolver(ServerProperties properties, ItemValidator validator) {
        this.properties = properties;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return ModelCall.takes(parameter, ModelAttribute.class);
    }

    @Override
    public RequestModel resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        ModelCall call = ModelCall.of(parameter, web);
        FormReader reader = new FormReader(
                FormFields.of(call.model()),
                Uploads.spool(call.request(), folder()),
                Math.toIntExact(properties.maxBodySize().toBytes()),
                BodySize.text(properties.maxBodySize()) + " without its files");
        InputStream body = body(call.request(), call.operation());
        String boundary = ContentTypes.boundary(call.request());
        if (boundary == null) {
            throw FieldErrors.of(BODY, "Is not valid multipart/form-data: its Content-Type has no boundary");
        }
        return validator.check(reader.read(body, boundary), call.model()).orThrow();
    }

    private Path folder() {
        Path folder = properties.uploadFolder();
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder;
    }

    private InputStream body(HttpServletRequest request, Operation operation) throws IOException {
        DataSize limit = properties.maxUpload();
        if (request.getContentLengthLong() > limit.toBytes()) {
            throw BodySize.tooLarge(limit);
        }
        ContentTypes.refuseCompressed(request);
        InputStream timed = new TimedInput(request.getInputStream(), properties.maxBodyTime());
        PushbackInputStream body = new PushbackInputStream(new LimitedInput(timed, limit));
        int first = body.read();
        if (first < 0) {
            throw FieldErrors.of(BODY, DefaultTexts.REQUIRED);
        }
        if (!ContentTypes.isForm(request)) {
            throw ContentTypes.refused(operation);
        }
        body.unread(first);
        return body;
    }
}
