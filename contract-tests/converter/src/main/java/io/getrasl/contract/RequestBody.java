package io.getrasl.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One content type that a request can be sent as. */
record RequestBody(String contentType, SpecNode content) {
    SpecNode schema() {
        return content.get("schema");
    }

    SpecNode examples() {
        return content.get("examples");
    }

    /** The example of this name, else the first one. */
    Optional<SpecNode> exampleFor(String contract) {
        SpecNode named = examples().get(contract);
        return named.isPresent()
                ? Optional.of(named)
                : examples().fields().stream().map(SpecNode.Field::value).findFirst();
    }

    /** The properties of an example that are files: those whose schema is binary and that say more than their bytes. */
    List<String> files(SpecNode example) {
        return example.json().path("value").properties().stream()
                .filter(part -> isFile(part.getKey(), part.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The value of an example as the schema describes it: a file is its content. */
    JsonNode described(SpecNode example) {
        JsonNode value = example.json().path("value").deepCopy();
        files(example)
                .forEach(file -> ((ObjectNode) value).set(file, value.path(file).path("content")));
        return value;
    }

    boolean isFile(String property, JsonNode value) {
        SpecNode schema = schema().get("properties").get(property);
        return value.isObject()
                && schema.text("format").filter("binary"::equals).isPresent();
    }
}
