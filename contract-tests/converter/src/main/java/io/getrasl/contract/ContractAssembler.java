package io.getrasl.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Pairs the examples of one operation into contracts. */
final class ContractAssembler {
    private static final String JSON = "application/json";

    private final String basePath;
    private final Operation operation;

    ContractAssembler(String basePath, Operation operation) {
        this.basePath = basePath;
        this.operation = operation;
    }

    List<ExampleContract> contracts() {
        List<ExampleContract> contracts = new ArrayList<>();
        for (Operation.Reply reply : operation.replies()) {
            for (SpecNode.Field example : reply.content().get("examples").fields()) {
                contracts.add(contract(reply, example.name(), example.value()));
            }
        }
        return contracts;
    }

    private ExampleContract contract(Operation.Reply reply, String name, SpecNode example) {
        List<SpecNode> parts = new ArrayList<>();
        Map<String, String> path = new LinkedHashMap<>();
        Map<String, String> query = new LinkedHashMap<>();
        boolean asked = false;
        for (Parameter parameter : operation.parameters()) {
            Optional<SpecNode> chosen = parameter.exampleFor(name);
            asked |= parameter.node().get("examples").get(name).isPresent();
            chosen.ifPresent(value -> {
                parts.add(value);
                String text = Parameter.wireText(value.json().path("value"));
                if (parameter.inPath()) {
                    path.put(parameter.name(), text);
                } else if (parameter.inQuery()) {
                    query.put(parameter.name(), text);
                }
            });
        }
        Optional<RequestBody> named = operation.requestBodies().stream()
                .filter(content -> content.examples().get(name).isPresent())
                .findFirst();
        asked |= named.isPresent();
        Optional<RequestBody> content =
                named.or(() -> operation.requestBodies().stream().findFirst());
        Optional<SpecNode> body = content.flatMap(type -> type.exampleFor(name));
        // What a contract asks decides before what it shows, so that a shared error example cannot change who calls.
        body.ifPresent(parts::add);
        parts.add(example);
        SpecNode value = example.get("value");
        String code = reply.status() < 400 ? null : ExampleContract.codeOf(name);
        return new ExampleContract(
                operation.id(),
                operation.tag(),
                name,
                operation.method(),
                basePath,
                concretePath(path),
                path,
                query,
                Callers.of(parts, code, asked),
                body.flatMap(chosen -> content.map(RequestBody::contentType)).orElse(null),
                body.map(chosen -> chosen.json().path("value")).orElse(null),
                body.flatMap(chosen -> content.map(type -> type.files(chosen))).orElse(List.of()),
                reply.status(),
                code,
                headers(reply, value.json()),
                value.json(),
                VolatileValues.of(example, value.json(), reply.content().get("schema")),
                value.pointer().toString());
    }

    private String concretePath(Map<String, String> values) {
        String path = operation.path();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String encoded =
                    URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8).replace("+", "%20");
            path = path.replace('{' + value.getKey() + '}', encoded);
        }
        return path;
    }

    private static Map<String, String> headers(Operation.Reply reply, JsonNode body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", JSON);
        for (Operation.Header header : reply.headers()) {
            ReplyHeader.example(header.name(), header.node(), body)
                    .ifPresent(value -> headers.put(header.name(), value));
        }
        return headers;
    }
}
