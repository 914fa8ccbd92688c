package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Specification;
import java.util.Set;

/** Schema names that the generated code uses for something else. */
final class ReservedNames {

    private static final Set<String> TAKEN = Set.of(
            "ApiRequest",
            "Arrays",
            "AsyncPage",
            "BatchChunk",
            "BatchFuture",
            "BatchOptions",
            "BatchOutcome",
            "BatchReply",
            "Batching",
            "Boolean",
            "Codec",
            "Codecs",
            "Collection",
            "CompletableFuture",
            "Double",
            "Endpoint",
            "Engine",
            "Headers",
            "Integer",
            "Iterator",
            "List",
            "LocalDate",
            "Long",
            "Map",
            "Model",
            "ModelBuilder",
            "ModelPath",
            "Nullable",
            "Object",
            "Objects",
            "OffsetDateTime",
            "OpenEnum",
            "Operation",
            "Override",
            "Page",
            "Param",
            "PathSegment",
            "Property",
            "QueryMap",
            "RaslResponse",
            "Replies",
            "RequestLine",
            "Shape",
            "Stream",
            "String",
            "UUID",
            "UnaryOperator",
            "UploadFile",
            "Values",
            "Void");

    private ReservedNames() {}

    static void check(Specification specification) {
        specification.models().stream()
                .map(Model::name)
                .filter(TAKEN::contains)
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("the schema " + name
                            + " has a name that generated code uses for something else; give it a longer one");
                });
    }
}
