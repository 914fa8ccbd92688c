package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Collection;
import java.util.function.Consumer;

/**
 * {@code missing-operation-id}, {@code missing-success}, {@code missing-4xx}, {@code missing-summary} and
 * {@code missing-security}: an operation says what every reader of it needs.
 */
final class CompleteOperations implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        for (Endpoint endpoint : Endpoint.of(document)) {
            ObjectNode operation = endpoint.operation();
            if (operation.member("operationId").isEmpty()) {
                report(endpoint, "missing-operation-id", "has no operationId", "add operationId: ...", findings);
            }
            if (operation.member("summary").isEmpty()
                    && operation.member("description").isEmpty()) {
                report(
                        endpoint,
                        "missing-summary",
                        "does not say what it does",
                        "add summary: with a few words",
                        findings);
            }
            judgeResponses(document, endpoint, findings);
            if (!endpoint.webhook()
                    && document.member("security").isEmpty()
                    && operation.member("security").isEmpty()
                    && document.at("/components/securitySchemes").isPresent()) {
                report(
                        endpoint,
                        "missing-security",
                        "does not say who may call it",
                        "add security: with one of the security schemes, or security: [] if anybody may",
                        findings);
            }
        }
    }

    private static void judgeResponses(ObjectNode document, Endpoint endpoint, Consumer<Finding> findings) {
        Member responses = endpoint.operation().member("responses").orElse(null);
        if (responses == null) {
            // Indented too little they stand in the path item, where they have a finding of their own.
            boolean outdented = endpoint.item().member("responses").isPresent();
            if (!Grammar.is30(document) && !outdented) {
                report(
                        endpoint,
                        "missing-success",
                        "says nothing about its responses",
                        "add responses: with at least '200' and its description",
                        findings);
            }
            return;
        }
        Collection<Member> statuses = Nodes.members(endpoint.operation(), "responses");
        if (statuses.isEmpty()) {
            return;
        }
        if (statuses.stream().noneMatch(status -> status.name().matches("[123].*|default"))) {
            findings.accept(new Finding(
                    responses.place(),
                    "missing-success",
                    endpoint.shown() + " does not say how it succeeds",
                    "add the status of its success, for example '200'"));
        }
        boolean refuses = statuses.stream().anyMatch(status -> status.name().matches("4.*|default"));
        if (!refuses && !endpoint.webhook()) {
            findings.accept(new Finding(
                    responses.place(),
                    "missing-4xx",
                    endpoint.shown() + " does not say how it refuses a request",
                    "add a response of a status like '400' or '404', or 4XX for all of them"));
        }
    }

    private static void report(Endpoint endpoint, String rule, String what, String remedy, Consumer<Finding> findings) {
        findings.accept(new Finding(endpoint.place(), rule, endpoint.shown() + " " + what, remedy));
    }
}
