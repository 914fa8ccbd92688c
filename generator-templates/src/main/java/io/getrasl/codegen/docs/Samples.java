package io.getrasl.codegen.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.feign.JavaExample;

/** For pages that are made in a browser: how each operation is called, by language. */
final class Samples {

    private Samples() {}

    /** An object with the operationIds as names, and for each an object with the languages as names. */
    static JsonNode of(Specification specification, JavaExample java, CurlExample curl) {
        ObjectNode samples = JsonNodeFactory.instance.objectNode();
        specification
                .tags()
                .forEach(tag -> tag.operations().stream()
                        .map(it -> new OperationView(specification, tag, it, java, curl))
                        .forEach(it -> add(samples, it)));
        return samples;
    }

    private static void add(ObjectNode samples, OperationView operation) {
        operation.examples().stream()
                .filter(it -> it.java() != null)
                .findFirst()
                .ifPresent(example -> samples.putObject(operation.id())
                        .put("Java", example.java())
                        .put("curl", example.curl()));
    }
}
