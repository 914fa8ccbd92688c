package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.Optional;

/** Requests that would succeed, for whatever operation. */
record Requests(Session session) {
    /** To an existing record of this run, where the path names one; without a body. */
    Request existing(Op op) {
        if (op.params("path").isEmpty()) {
            return Request.of(op);
        }
        Resource resource = resource(op).orElseThrow(() -> new NotChecked("no operation lists what the path names"));
        if (resource.canOwn()) {
            return Request.of(op)
                    .at(session.fixtures.own(resource).path(resource.key()).asString());
        }
        return session.fixtures
                .found(resource)
                .map(record -> Request.of(op).at(record.path(resource.key()).asString()))
                .orElseThrow(() -> new NotChecked("the account has no " + resource.singular()));
    }

    /** The kind of record that a path with a placeholder names. */
    Optional<Resource> resource(Op op) {
        return session.spec.resources().stream()
                .filter(resource -> op.path().startsWith(resource.path() + "/{"))
                .findFirst();
    }
}
