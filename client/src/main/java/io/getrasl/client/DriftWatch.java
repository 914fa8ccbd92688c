package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.Unknowns;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares replies with what the specification knows. */
final class DriftWatch {

    /** Looks at nothing. */
    static final DriftWatch NONE = new DriftWatch(null);

    private final @Nullable DriftListener listener;

    DriftWatch(@Nullable DriftListener listener) {
        this.listener = listener;
    }

    void success(Request request, int status, @Nullable Object body) {
        Replies known = replies(request);
        if (known == null) {
            return;
        }
        String operation = Called.by(request).id();
        if (status != known.success()) {
            tell(new Drift(Drift.Kind.STATUS, operation, "", String.valueOf(status)));
        }
        if (body instanceof Model model) {
            Unknowns.in(
                    model,
                    path -> tell(new Drift(Drift.Kind.PROPERTY, operation, path, null)),
                    (path, value) -> tell(new Drift(Drift.Kind.VALUE, operation, path, value)));
        }
    }

    void error(Request request, ApiError error) {
        Replies known = replies(request);
        if (known == null) {
            return;
        }
        List<String> errors = Arrays.asList(known.errors());
        String status = String.valueOf(error.status());
        if (errors.stream().noneMatch(it -> it.startsWith(status + " "))) {
            tell(new Drift(Drift.Kind.STATUS, error.operationId(), "", status));
        } else if (!errors.contains(status + " " + error.code())) {
            String code =
                    error.code() == null ? null : OneLine.of(Secret.of(request).remove(error.code()));
            tell(new Drift(Drift.Kind.CODE, error.operationId(), "error.code", code));
        }
    }

    private @Nullable Replies replies(Request request) {
        MethodMetadata metadata = listener == null || request.requestTemplate() == null
                ? null
                : request.requestTemplate().methodMetadata();
        return metadata == null ? null : metadata.method().getAnnotation(Replies.class);
    }

    private void tell(Drift drift) {
        try {
            if (listener != null) {
                listener.drifted(drift);
            }
        } catch (RuntimeException e) {
            System.getLogger(SystemCallLogger.NAME)
                    .log(
                            Level.WARNING,
                            "the drift listener failed with {0}",
                            e.getClass().getName());
        }
    }
}
