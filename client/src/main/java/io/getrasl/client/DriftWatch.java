package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.DriftTeller;
import io.getrasl.client.runtime.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares replies with what the specification knows. */
final class DriftWatch {

    /** Looks at nothing. */
    static final DriftWatch NONE = new DriftWatch(DriftTeller.NONE);

    private final DriftTeller teller;

    private DriftWatch(DriftTeller teller) {
        this.teller = teller;
    }

    static DriftWatch of(DriftListener listener) {
        return new DriftWatch(DriftTeller.to(listener));
    }

    boolean isHeard() {
        return teller.isHeard();
    }

    /** Of a success, before its body is read: whoever answers with another status may answer with another body. */
    void status(Endpoint endpoint, int status) {
        if (status != endpoint.success()) {
            teller.tell(new Drift(Drift.Kind.STATUS, endpoint.operationId(), "", String.valueOf(status)));
        }
    }

    void body(Endpoint endpoint, @Nullable Object body) {
        if (body instanceof Model model) {
            teller.tellOf(model, endpoint.operationId());
        }
    }

    void error(Endpoint endpoint, ApiError error, Secret token) {
        if (!isHeard()) {
            return;
        }
        List<String> errors = endpoint.errors();
        String status = String.valueOf(error.status());
        if (errors.stream().noneMatch(it -> it.startsWith(status + " "))) {
            teller.tell(new Drift(Drift.Kind.STATUS, error.operationId(), "", status));
        } else if (!errors.contains(status + " " + error.code())) {
            String code = error.code() == null ? null : OneLine.of(token.remove(error.code()));
            teller.tell(new Drift(Drift.Kind.CODE, error.operationId(), "error.code", code));
        }
    }
}
