package io.getrasl.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** One operation of the specification. */
public final class Operation {
    private static final String JSON = "application/json";

    private final String method;
    private final String path;
    private final SpecNode pathItem;
    private final SpecNode node;

    Operation(String method, String path, SpecNode pathItem, SpecNode node) {
        this.method = method;
        this.path = path;
        this.pathItem = pathItem;
        this.node = node;
    }

    /** The {@code operationId}: the one word by which everything generated knows this operation. */
    public String id() {
        return node.text("operationId")
                .orElseThrow(() -> new IllegalArgumentException("no operationId at " + node.pointer()));
    }

    /** The first tag. */
    public String tag() {
        return node.get("tags").items().stream()
                .findFirst()
                .map(tag -> tag.json().stringValue())
                .orElse("default");
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** The path with its placeholders, below the server's base path. */
    public String path() {
        return path;
    }

    /** Where it stands in the bundle. */
    public JsonPointer pointer() {
        return node.pointer();
    }

    /** Its replies in the order of the document. */
    public List<Reply> replies() {
        List<Reply> replies = new ArrayList<>();
        for (SpecNode.Field response : node.get("responses").fields()) {
            replies.add(new Reply(Integer.parseInt(response.name()), response.value()));
        }
        return replies;
    }

    /** The examples of its parameters and of its request bodies. */
    public List<RequestExample> requestExamples() {
        List<RequestExample> examples = new ArrayList<>();
        for (Parameter parameter : parameters()) {
            boolean standsIn = parameter.required();
            for (SpecNode.Field example : parameter.node().get("examples").fields()) {
                examples.add(example(
                        parameter.name(),
                        example,
                        example.value().json().path("value"),
                        parameter.node().get("schema"),
                        standsIn));
                standsIn = false;
            }
        }
        for (RequestBody body : requestBodies()) {
            for (SpecNode.Field example : body.examples().fields()) {
                examples.add(example("body", example, body.described(example.value()), body.schema(), false));
            }
        }
        return examples;
    }

    private static RequestExample example(
            String part, SpecNode.Field example, JsonNode value, SpecNode schema, boolean standsIn) {
        return new RequestExample(
                part, example.name(), value, example.value().get("value").pointer(), schema.pointer(), standsIn);
    }

    /** Its parameters; one of the operation's own replaces the path's of the same name and place. */
    List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>();
        for (SpecNode declared : List.of(pathItem, node)) {
            for (SpecNode item : declared.get("parameters").items()) {
                Parameter parameter = new Parameter(item);
                parameters.removeIf(other -> other.sameAs(parameter));
                parameters.add(parameter);
            }
        }
        return parameters;
    }

    /** What its request body can be, by content type and in the order of the document. */
    List<RequestBody> requestBodies() {
        return node.get("requestBody").get("content").fields().stream()
                .map(content -> new RequestBody(content.name(), content.value()))
                .toList();
    }

    /** A documented reply: one HTTP status with its schema, headers and codes. */
    public static final class Reply {
        private final int status;
        private final SpecNode node;

        Reply(int status, SpecNode node) {
            this.status = status;
            this.node = node;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }

        /** Where it stands in the bundle. */
        public JsonPointer pointer() {
            return node.pointer();
        }

        /** The error codes it can carry; empty for a success. */
        public List<String> errorCodes() {
            return List.copyOf(node.texts("x-error-codes"));
        }

        /** The literal that the reply carries in {@code message}; empty where there is none. */
        public Optional<String> message() {
            return node.text("x-message");
        }

        /** Where the schema of its body stands; empty for a reply without a body. */
        public Optional<JsonPointer> schema() {
            SpecNode schema = content().get("schema");
            return schema.isPresent() ? Optional.of(schema.pointer()) : Optional.empty();
        }

        /** Its documented headers. */
        public List<Header> headers() {
            return node.get("headers").fields().stream()
                    .map(header -> new Header(header.name(), header.value()))
                    .toList();
        }

        SpecNode content() {
            return node.get("content").get(JSON);
        }
    }

    /** A documented header of a reply. */
    public static final class Header {
        private final String name;
        private final SpecNode node;

        Header(String name, SpecNode node) {
            this.name = name;
            this.node = node;
        }

        /** Its name. */
        public String name() {
            return name;
        }

        /** Whether the reply always has it. */
        public boolean required() {
            return node.json().path("required").asBoolean(false);
        }

        /** Where it stands in the bundle. */
        public JsonPointer pointer() {
            return node.pointer();
        }

        /** Where the schema of its value stands. */
        public Optional<JsonPointer> schema() {
            SpecNode schema = node.get("schema");
            return schema.isPresent() ? Optional.of(schema.pointer()) : Optional.empty();
        }

        /** A value that came, as the number that its schema wants where it is one; else as text. */
        public JsonNode typed(String value) {
            boolean number =
                    node.get("schema").text("type").filter("integer"::equals).isPresent();
            return number && value.matches("-?\\d{1,18}")
                    ? LongNode.valueOf(Long.parseLong(value))
                    : StringNode.valueOf(value);
        }

        SpecNode node() {
            return node;
        }
    }
}
