package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code duplicate-operation-id}: an operationId finds one operation. */
final class UniqueOperationIds implements Rule<Bundle> {

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Map<String, Place> seen = new HashMap<>();
        for (Endpoint endpoint : Endpoint.of(bundle.document())) {
            Optional<String> id = endpoint.operation().text("operationId");
            if (id.isEmpty()) {
                continue;
            }
            Place place =
                    endpoint.operation().member("operationId").orElseThrow().place();
            Place former = seen.putIfAbsent(id.get(), place);
            // A file that is listed twice has a finding of its own.
            if (former != null && !former.equals(place)) {
                findings.accept(new Finding(
                        place,
                        "duplicate-operation-id",
                        "the operationId '" + id.get() + "' is taken by " + former,
                        "give one of the two operations another operationId"));
            }
        }
    }
}
