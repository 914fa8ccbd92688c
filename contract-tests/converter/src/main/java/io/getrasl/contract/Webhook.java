package io.getrasl.contract;

import java.util.List;
import tools.jackson.core.JsonPointer;

/** One webhook of the specification: what RASL sends to its customer's server when something has happened. */
public final class Webhook {
    private static final String JSON = "application/json";

    private final String name;
    private final SpecNode operation;

    Webhook(String name, SpecNode operation) {
        this.name = name;
        this.operation = operation;
    }

    /** The type of its event, such as {@code contact.created}. */
    public String name() {
        return name;
    }

    /** The {@code operationId}: the name of what takes it on the customer's side. */
    public String operationId() {
        return operation
                .text("operationId")
                .orElseThrow(() -> new IllegalArgumentException("no operationId at " + operation.pointer()));
    }

    /** Where it stands in the bundle. */
    public JsonPointer pointer() {
        return operation.pointer();
    }

    /** Where the schema of its payload stands. */
    public JsonPointer schema() {
        return content().get("schema").pointer();
    }

    /** Its payloads as the specification shows them. */
    public List<RequestExample> examples() {
        return content().get("examples").fields().stream()
                .map(example -> {
                    SpecNode value = example.value().get("value");
                    return new RequestExample("body", example.name(), value.json(), value.pointer(), schema(), false);
                })
                .toList();
    }

    /** The headers that it is sent with. */
    public List<Header> headers() {
        return operation.get("parameters").items().stream()
                .filter(parameter ->
                        parameter.text("in").filter("header"::equals).isPresent())
                .map(parameter -> new Header(
                        parameter.text("name").orElseThrow(),
                        parameter.get("schema").pointer()))
                .toList();
    }

    private SpecNode content() {
        return operation.get("requestBody").get("content").get(JSON);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A header of a webhook.
     *
     * @param name its name
     * @param schema where the schema of its value stands
     */
    public record Header(String name, JsonPointer schema) {}
}
