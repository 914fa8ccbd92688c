package io.getrasl.conformance.make;

import io.getrasl.conformance.spec.Resource;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Ids of records that exist. */
@FunctionalInterface
public interface Ids {
    /** The id of a record of this kind; empty where none can be had. */
    Optional<JsonNode> id(Resource resource);
}
