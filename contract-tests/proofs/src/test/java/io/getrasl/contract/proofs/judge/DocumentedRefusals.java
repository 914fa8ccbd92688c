package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.Operation;
import io.getrasl.contract.RequestExample;
import io.getrasl.contract.check.Contracts;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Refusals that the specification shows of requests which fit their schemas: the rule behind them is about records or state, or about
 * several fields together. Numbers in names and texts stand for any number.
 */
final class DocumentedRefusals {

    private static final String CODE = "VALIDATION_ERROR";

    private final Map<String, Set<String>> byOperation = new HashMap<>();

    DocumentedRefusals() {
        Endpoint.ALL.forEach(endpoint -> byOperation.put(endpoint.id(), shownBy(endpoint.operation())));
    }

    boolean contain(Endpoint endpoint, String field, String text) {
        return byOperation.get(endpoint.id()).contains(anyNumber(field + ": " + text));
    }

    private static Set<String> shownBy(Operation operation) {
        Set<String> shown = new HashSet<>();
        for (Operation.Reply reply : operation.replies()) {
            JsonPointer examples = reply.pointer().append(JsonPointer.compile("/content/application~1json/examples"));
            JsonNode named = Contracts.SPECIFICATION.bundle().at(examples);
            for (String name : named.propertyNames()) {
                Schema example = Schema.at(examples.appendProperty(name));
                JsonNode error = example.node().at("/value/error");
                if (error.path("code").asString("").equals(CODE) && isOfAnAllowedRequest(operation, name)) {
                    error.path("details")
                            .properties()
                            .forEach(field -> field.getValue()
                                    .forEach(text -> shown.add(anyNumber(field.getKey() + ": " + text.asString()))));
                }
            }
        }
        return shown;
    }

    private static boolean isOfAnAllowedRequest(Operation operation, String name) {
        List<RequestExample> asked = operation.requestExamples().stream()
                .filter(example -> example.name().equals(name))
                .toList();
        return !asked.isEmpty()
                && asked.stream()
                        .allMatch(example -> ParameterText.SCHEMAS
                                .problems(example.schema(), example.value(), JsonPointer.empty())
                                .isEmpty());
    }

    private static String anyNumber(String text) {
        return text.replaceAll("[0-9]+", "#");
    }
}
