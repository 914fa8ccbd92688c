package io.getrasl.contract.check;

import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.Json;
import io.getrasl.contract.Operation;
import io.getrasl.contract.Specification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Holds a reply to all that the specification says of it: status, headers, schema, details of its code, and the example. */
public final class ReplyCheck {
    private static final JsonPointer DETAILS = JsonPointer.compile("/error/details");

    private final Specification specification;
    private final SchemaCheck schemas;

    /** Checks against this specification; worth keeping. */
    public ReplyCheck(Specification specification) {
        this.specification = specification;
        this.schemas = new SchemaCheck(specification);
    }

    /**
     * Passes when the reply keeps the contract.
     *
     * @throws AssertionError otherwise; it names the operation, the status and every field that is wrong
     */
    public void verify(ExampleContract contract, Reply reply) {
        List<Problem> problems = problems(contract, reply);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.stream()
                    .map(problem -> contract.title() + ": " + problem)
                    .collect(Collectors.joining("\n")));
        }
    }

    /** All that is wrong with a reply. */
    public List<Problem> problems(ExampleContract contract, Reply reply) {
        if (reply.status() != contract.status()) {
            String message =
                    "expected " + contract.status() + " but was " + reply.status() + " with the body " + excerpt(reply);
            return List.of(new Problem("status", message, place(contract, JsonPointer.empty())));
        }
        JsonNode body;
        try {
            body = Json.parse(reply.body());
        } catch (JacksonException notJson) {
            return List.of(new Problem(
                    "body", "expected JSON but was " + excerpt(reply), place(contract, JsonPointer.empty())));
        }
        Operation.Reply documented = documented(contract);
        List<Problem> problems = new ArrayList<>(headers(contract, documented, reply, body));
        problems.addAll(JsonDifference.between(
                contract.response(), body, contract.volatileValues(), pointer -> place(contract, pointer)));
        documented.schema().ifPresent(schema -> problems.addAll(schemas.problems(schema, body, JsonPointer.empty())));
        problems.addAll(details(contract, body));
        return problems;
    }

    private List<Problem> headers(ExampleContract contract, Operation.Reply documented, Reply reply, JsonNode body) {
        List<Problem> problems = new ArrayList<>();
        String type = reply.header().apply("Content-Type").orElse("none");
        if (!type.matches("(?i)application/json(;\\s*charset=utf-8)?")) {
            problems.add(new Problem(
                    "Content-Type",
                    "expected application/json but was " + type,
                    specification.locate(documented.pointer())));
        }
        for (Operation.Header header : documented.headers()) {
            String value = reply.header().apply(header.name()).orElse(null);
            if (value == null) {
                if (header.required()) {
                    problems.add(
                            new Problem(header.name(), "expected but missing", specification.locate(header.pointer())));
                }
                continue;
            }
            JsonNode typed = header.typed(value);
            header.schema()
                    .ifPresent(schema -> schemas.problems(schema, typed, JsonPointer.empty())
                            .forEach(problem ->
                                    problems.add(new Problem(header.name(), problem.message(), problem.place()))));
            JsonNode detail =
                    body.at(DETAILS).path(header.name().toLowerCase(Locale.ROOT).replace('-', '_'));
            if (detail.isValueNode() && !detail.asString().equals(value)) {
                problems.add(new Problem(
                        header.name(),
                        "expected " + detail + " as in the details but was " + value,
                        specification.locate(header.pointer())));
            }
        }
        return problems;
    }

    private List<Problem> details(ExampleContract contract, JsonNode body) {
        JsonNode details = body.at(DETAILS);
        if (contract.code() == null) {
            return List.of();
        }
        return specification
                .error(contract.code())
                .flatMap(Specification.CatalogueEntry::details)
                .map(schema -> schemas.problems(schema, details, DETAILS))
                .orElseGet(() -> details.isNull()
                        ? List.of()
                        : List.of(new Problem(
                                DETAILS.toString(),
                                "expected null, since " + contract.code() + " documents no details, but was " + details,
                                place(contract, DETAILS))));
    }

    private Operation.Reply documented(ExampleContract contract) {
        return specification.operation(contract.operationId()).replies().stream()
                .filter(reply -> reply.status() == contract.status())
                .findFirst()
                .orElseThrow();
    }

    private String place(ExampleContract contract, JsonPointer pointer) {
        return specification.locate(JsonPointer.compile(contract.pointer()).append(pointer));
    }

    private static String excerpt(Reply reply) {
        return reply.body().length() <= 300 ? reply.body() : reply.body().substring(0, 300) + "...";
    }
}
