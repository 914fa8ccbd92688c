package io.getrasl.contract.proofs.spec;

import io.getrasl.contract.Operation;
import io.getrasl.contract.check.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * An operation and all that a request for it is made of.
 *
 * @param operation the operation
 * @param inputs its parameters
 * @param bodies the schema of its body by content type, in order; empty where it takes none
 * @param scope what a token must hold; empty for nothing
 */
public record Endpoint(Operation operation, List<Input> inputs, Map<String, Schema> bodies, Optional<String> scope) {

    /** All operations of the specification, in its order. */
    public static final List<Endpoint> ALL =
            Contracts.SPECIFICATION.operations().stream().map(Endpoint::of).toList();

    /** The {@code operationId}. */
    public String id() {
        return operation.id();
    }

    /** Whether it only looks. */
    public boolean isRead() {
        return operation.method().equals("GET");
    }

    /** Its parameters of one place. */
    public List<Input> inputs(String in) {
        return inputs.stream().filter(input -> input.in().equals(in)).toList();
    }

    /** The segments of its path: a name in braces for a parameter. */
    public List<String> segments() {
        return List.of(operation.path().substring(1).split("/"));
    }

    @Override
    public String toString() {
        return id();
    }

    private static Endpoint of(Operation operation) {
        JsonPointer place = operation.pointer();
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (JsonPointer holder : List.of(place.head(), place)) {
            JsonPointer parameters = holder.appendProperty("parameters");
            for (int index = 0; index < node(parameters).size(); index++) {
                Schema parameter = Schema.at(parameters.appendIndex(index));
                Input input = new Input(
                        parameter.text("name"),
                        parameter.text("in"),
                        parameter.node().path("required").asBoolean(false),
                        Schema.at(parameter.pointer().appendProperty("schema")));
                inputs.put(input.in() + ' ' + input.name(), input);
            }
        }
        return new Endpoint(operation, new ArrayList<>(inputs.values()), bodies(place), scope(place));
    }

    private static Map<String, Schema> bodies(JsonPointer place) {
        Map<String, Schema> bodies = new LinkedHashMap<>();
        Schema body = Schema.at(place.appendProperty("requestBody"));
        JsonPointer content = body.pointer().appendProperty("content");
        for (String type : node(content).propertyNames()) {
            bodies.put(type, Schema.at(content.appendProperty(type).appendProperty("schema")));
        }
        return bodies;
    }

    private static Optional<String> scope(JsonPointer place) {
        return node(place)
                .path("security")
                .path(0)
                .path("bearer")
                .valueStream()
                .findFirst()
                .map(JsonNode::stringValue);
    }

    private static JsonNode node(JsonPointer pointer) {
        return Contracts.SPECIFICATION.bundle().at(pointer);
    }
}
