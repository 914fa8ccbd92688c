package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.Json;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.make.Body;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests whose items are judged one by one: what is wrong with an item does not fail the request, and must not be accepted. */
final class ByItem {

    private ByItem() {}

    /** The body without the items of such arrays, for rules that speak of the whole. */
    static JsonNode withoutItems(JsonNode body, Schema schema) {
        JsonNode copy = body.deepCopy();
        if (copy instanceof ObjectNode object) {
            arrays(schema).keySet().forEach(object::remove);
        }
        return copy;
    }

    /** Items that the specification refuses and that the reply does not name as refused. */
    static List<String> accepted(Endpoint endpoint, Ask ask, JsonNode reply) {
        Schema schema = endpoint.bodies().get("application/json");
        JsonNode batch = Contracts.SPECIFICATION
                .bundle()
                .at(endpoint.operation().pointer())
                .path("x-batch");
        if (schema == null || !batch.has("indexed") || !(ask.body() instanceof Body.Json json)) {
            return List.of();
        }
        Set<Integer> named = new HashSet<>();
        batch.get("indexed")
                .forEach(list -> reply.at(pointer(list.stringValue()))
                        .forEach(entry -> named.add(entry.path("index").asInt(-1))));
        List<String> accepted = new ArrayList<>();
        arrays(schema).forEach((name, array) -> {
            JsonNode items = body(json).path(name);
            for (int index = 0; index < items.size(); index++) {
                if (!named.contains(index) && !fits(array, items.get(index))) {
                    accepted.add(name + "." + index);
                }
            }
        });
        return accepted;
    }

    private static boolean fits(Schema array, JsonNode item) {
        JsonPointer schema = array.items().orElseThrow().pointer();
        return Texts.areWhole(item) && ParameterText.problems(schema, item).isEmpty();
    }

    private static JsonNode body(Body.Json json) {
        try {
            return Json.parse(json.raw().toString());
        } catch (JacksonException e) {
            return Json.MAPPER.nullNode();
        }
    }

    private static JsonPointer pointer(String dotted) {
        return JsonPointer.compile("/" + dotted.replace('.', '/'));
    }

    private static Map<String, Schema> arrays(Schema schema) {
        Map<String, Schema> arrays = new java.util.LinkedHashMap<>(schema.properties());
        arrays.values()
                .removeIf(
                        property -> !property.node().path("x-validated-by-item").asBoolean(false));
        return arrays;
    }
}
