package io.getrasl.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A path or query parameter and its examples. */
record Parameter(SpecNode node) {
    String name() {
        return node.text("name").orElseThrow();
    }

    boolean inPath() {
        return node.text("in").filter("path"::equals).isPresent();
    }

    boolean inQuery() {
        return node.text("in").filter("query"::equals).isPresent();
    }

    boolean required() {
        return node.json().path("required").asBoolean(false);
    }

    boolean sameAs(Parameter other) {
        return name().equals(other.name()) && node.text("in").equals(other.node.text("in"));
    }

    /** The example for a contract of this name; the first one where the parameter has to be sent whatever the contract. */
    Optional<SpecNode> exampleFor(String contract) {
        SpecNode examples = node.get("examples");
        SpecNode named = examples.get(contract);
        if (named.isPresent()) {
            return Optional.of(named);
        }
        return required()
                ? examples.fields().stream().map(SpecNode.Field::value).findFirst()
                : Optional.empty();
    }

    /** The value as it goes over the wire before percent-encoding: arrays as lists separated by commas. */
    static String wireText(JsonNode value) {
        if (!value.isArray()) {
            return value.asString();
        }
        List<String> items = new ArrayList<>();
        value.forEach(item -> items.add(item.asString()));
        return String.join(",", items);
    }
}
