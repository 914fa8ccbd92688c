package io.getrasl.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;

/** What must hold between the examples of a specification for each to take part in a contract. */
final class PairingRules {
    private final Specification specification;
    private final Set<String> findings = new TreeSet<>();

    PairingRules(Specification specification) {
        this.specification = specification;
    }

    List<String> findings(List<ExampleContract> contracts) {
        everyRequestExampleHasItsReply();
        for (Operation operation : specification.operations()) {
            operation.replies().forEach(reply -> everyCodeHasItsExample(operation, reply));
            new RequestBodyRules(operation, this::report).check();
        }
        contracts.forEach(this::errorsSayTheirCode);
        requestsDiffer(contracts);
        return List.copyOf(findings);
    }

    /** An example of a parameter that several operations share takes part if it does so in one of them. */
    private void everyRequestExampleHasItsReply() {
        Map<JsonPointer, String> unpaired = new LinkedHashMap<>();
        List<JsonPointer> paired = new ArrayList<>();
        for (Operation operation : specification.operations()) {
            Set<String> replies = operation.replies().stream()
                    .flatMap(reply -> reply.content().get("examples").fields().stream())
                    .map(SpecNode.Field::name)
                    .collect(Collectors.toSet());
            for (RequestExample example : operation.requestExamples()) {
                if (replies.contains(example.name()) || example.standsIn()) {
                    paired.add(example.pointer().head());
                } else {
                    unpaired.put(
                            example.pointer().head(),
                            "the request example " + example.name() + " has no reply of that name in " + operation.id()
                                    + "; add one, or rename it");
                }
            }
        }
        unpaired.keySet().removeAll(paired);
        unpaired.forEach(this::report);
    }

    private void everyCodeHasItsExample(Operation operation, Operation.Reply reply) {
        Set<String> shown = reply.content().get("examples").fields().stream()
                .map(example -> ExampleContract.codeOf(example.name()))
                .collect(Collectors.toSet());
        String where = operation.id() + ' ' + reply.status();
        for (String code : reply.errorCodes()) {
            if (!shown.contains(code)) {
                report(
                        reply.pointer().appendProperty("x-error-codes"),
                        where + " can carry " + code + " but has no example of that name");
            }
            specification
                    .error(code)
                    .ifPresentOrElse(
                            entry -> {
                                if (entry.status() != reply.status()) {
                                    report(
                                            reply.pointer().appendProperty("x-error-codes"),
                                            where + " cannot carry " + code + ", which the catalogue gives the status "
                                                    + entry.status());
                                }
                            },
                            () -> report(
                                    reply.pointer().appendProperty("x-error-codes"),
                                    where + " carries " + code + ", which the error catalogue does not know"));
        }
        shown.stream()
                .filter(code -> reply.status() >= 400 && !reply.errorCodes().contains(code))
                .forEach(code ->
                        report(reply.pointer(), where + " shows " + code + " but does not list it in x-error-codes"));
    }

    private void errorsSayTheirCode(ExampleContract contract) {
        if (contract.code() == null) {
            return;
        }
        JsonPointer code = JsonPointer.compile("/error/code");
        String said = contract.response().at(code).asString("nothing");
        if (!said.equals(contract.code())) {
            report(
                    JsonPointer.compile(contract.pointer()).append(code),
                    contract.title() + ": the example is named " + contract.example() + " but its error.code is "
                            + said);
        }
    }

    /** Of two contracts with one request, no server could keep both. */
    private void requestsDiffer(List<ExampleContract> contracts) {
        Map<List<Object>, ExampleContract> known = new HashMap<>();
        for (ExampleContract contract : contracts) {
            String token = CallerTokens.SANDBOX.token(contract).orElse("");
            List<Object> request =
                    new ArrayList<>(List.of(contract.method(), contract.path(), contract.query(), token));
            request.add(contract.requestType());
            request.add(contract.request());
            ExampleContract other = known.putIfAbsent(request, contract);
            if (other != null) {
                report(
                        JsonPointer.compile(contract.pointer()),
                        contract.title() + " asks the same as " + other.title()
                                + "; give one of them a request example of its own");
            }
        }
    }

    private void report(JsonPointer place, String message) {
        findings.add(specification.locate(place) + " contract-pairing " + message);
    }
}
