package io.getrasl.client;

import feign.MethodMetadata;
import feign.Request;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.DriftTeller;
import io.getrasl.client.runtime.Model;
import java.util.Arrays;
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

    /** Told before the body is read: whoever answers with another status may answer with another body. */
    void status(Request request, int status) {
        Replies known = replies(request);
        if (known != null && status != known.success()) {
            teller.tell(new Drift(Drift.Kind.STATUS, Called.by(request).id(), "", String.valueOf(status)));
        }
    }

    void body(Request request, @Nullable Object body) {
        if (body instanceof Model model && replies(request) != null) {
            teller.tellOf(model, Called.by(request).id());
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
            teller.tell(new Drift(Drift.Kind.STATUS, error.operationId(), "", status));
        } else if (!errors.contains(status + " " + error.code())) {
            String code =
                    error.code() == null ? null : OneLine.of(Secret.of(request).remove(error.code()));
            teller.tell(new Drift(Drift.Kind.CODE, error.operationId(), "error.code", code));
        }
    }

    private @Nullable Replies replies(Request request) {
        MethodMetadata metadata = !teller.isHeard() || request.requestTemplate() == null
                ? null
                : request.requestTemplate().methodMetadata();
        return metadata == null ? null : metadata.method().getAnnotation(Replies.class);
    }
}
