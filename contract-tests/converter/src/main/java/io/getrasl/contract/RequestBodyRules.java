package io.getrasl.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** What must hold among the body examples of one operation that takes more than JSON. */
final class RequestBodyRules {
    private static final Set<String> FILE = Set.of("filename", "content_type", "content");

    private final Operation operation;
    private final BiConsumer<JsonPointer, String> report;

    RequestBodyRules(Operation operation, BiConsumer<JsonPointer, String> report) {
        this.operation = operation;
        this.report = report;
    }

    void check() {
        Map<String, String> known = new HashMap<>();
        for (RequestBody body : operation.requestBodies()) {
            for (SpecNode.Field example : body.examples().fields()) {
                String other = known.putIfAbsent(example.name(), body.contentType());
                if (other != null) {
                    report.accept(
                            example.value().pointer(),
                            "the request example " + example.name() + " of " + operation.id() + " stands at "
                                    + body.contentType() + " and at " + other + "; rename one, with its reply");
                }
                if (body.contentType().equals(FormPart.CONTENT_TYPE)) {
                    checkForm(body, example.value().get("value"));
                }
            }
        }
    }

    private void checkForm(RequestBody body, SpecNode value) {
        for (SpecNode.Field part : value.fields()) {
            if (body.isFile(part.name(), part.value().json())) {
                if (!isFile(part.value().json())) {
                    report.accept(
                            part.value().pointer(),
                            "a file is { filename: ..., content_type: ..., content: ... }, all of them text");
                }
            } else {
                unsendable(part.value()).forEach(place -> report.accept(place, "a form cannot hold a list or null"));
            }
        }
    }

    private static boolean isFile(JsonNode value) {
        return Set.copyOf(value.propertyNames()).equals(FILE)
                && value.valueStream().allMatch(JsonNode::isString);
    }

    private static List<JsonPointer> unsendable(SpecNode value) {
        List<JsonPointer> places = new ArrayList<>();
        if (value.json().isArray() || value.json().isNull()) {
            places.add(value.pointer());
        }
        value.fields().forEach(child -> places.addAll(unsendable(child.value())));
        return places;
    }
}
