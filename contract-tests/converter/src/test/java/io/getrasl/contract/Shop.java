package io.getrasl.contract;

import java.io.InputStream;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A small specification without a fault, to be broken by tests. */
final class Shop {
    static final String LIST = "/paths/~1items/get";
    static final String PUT = "/paths/~1items~1{id}/put";
    static final String FORMS = "/paths/~1pictures/post/requestBody/content/multipart~1form-data/examples";
    static final String SOLD = "/webhooks/item.sold/post";

    private final JsonNode bundle;

    Shop() {
        InputStream stream = Shop.class.getResourceAsStream("/shop.json");
        bundle = Json.MAPPER.readTree(stream);
    }

    /** The object at a pointer, to be changed. */
    ObjectNode at(String pointer) {
        return (ObjectNode) bundle.at(JsonPointer.compile(pointer));
    }

    /** The examples of a reply of an operation. */
    ObjectNode replies(String operation, int status) {
        return at(operation + "/responses/" + status + "/content/application~1json/examples");
    }

    Specification specification() {
        return Specification.of(bundle, null);
    }

    List<ExampleContract> contracts() {
        return ExampleContracts.from(specification());
    }

    ExampleContract contract(String name) {
        return contracts().stream()
                .filter(contract -> contract.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
