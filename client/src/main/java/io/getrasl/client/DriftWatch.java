package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.Unknowns;
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

    void success(Endpoint endpoint, int status, @Nullable Object body) {
        if (listener == null) {
            return;
        }
        String operation = endpoint.operationId();
        if (status != endpoint.success()) {
            tell(new Drift(Drift.Kind.STATUS, operation, "", String.valueOf(status)));
        }
        if (body instanceof Model model) {
            Unknowns.in(
                    model,
                    path -> tell(new Drift(Drift.Kind.PROPERTY, operation, path, null)),
                    (path, value) -> tell(new Drift(Drift.Kind.VALUE, operation, path, value)));
        }
    }

    void error(Endpoint endpoint, ApiError error, Secret token) {
        if (listener == null) {
            return;
        }
        List<String> errors = endpoint.errors();
        String status = String.valueOf(error.status());
        if (errors.stream().noneMatch(it -> it.startsWith(status + " "))) {
            tell(new Drift(Drift.Kind.STATUS, error.operationId(), "", status));
        } else if (!errors.contains(status + " " + error.code())) {
            String code = error.code() == null ? null : OneLine.of(token.remove(error.code()));
            tell(new Drift(Drift.Kind.CODE, error.operationId(), "error.code", code));
        }
    }

    private void tell(Drift drift) {
        DriftListener told = listener;
        if (told != null) {
            Listeners.guard("drift listener", () -> told.drifted(drift));
        }
    }
}
