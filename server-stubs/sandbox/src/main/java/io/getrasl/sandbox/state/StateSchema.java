package io.getrasl.sandbox.state;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The format as a JSON Schema, for editors. Immutable. */
@Component
class StateSchema {

    private static final JsonMapper JSON = Pretty.mapper();

    private final String text;

    StateSchema(StateFormat format) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "State of a RASL sandbox");
        root.put("description", "For --seed FILE and PUT /_sandbox/state. Everything but workspaces may be left out.");
        object(root);
        root.putArray("required").add(format.workspaces().name());
        ObjectNode properties = (ObjectNode) root.get("properties");
        properties.putObject("$schema").put("type", "string").put("description", "Where this schema is.");
        properties
                .putObject("format")
                .put("const", StateFormat.VERSION)
                .put("description", "The version of the format.");
        properties
                .putObject("specification")
                .put("type", "string")
                .put("description", "The version of the specification that the exporting sandbox implements.");
        ObjectNode workspaces = properties.putObject(format.workspaces().name());
        records(workspaces, format.workspaces());
        workspaces.put("minItems", 1);
        ObjectNode workspace = (ObjectNode) workspaces.at("/items/properties");
        format.ofWorkspaces().forEach(type -> records(workspace.putObject(type.name()), type));
        format.beside().forEach(type -> records(properties.putObject(type.name()), type));
        text = JSON.writeValueAsString(root) + "\n";
    }

    String text() {
        return text;
    }

    private static void records(ObjectNode node, RecordType type) {
        node.put("description", type.about());
        switch (type.shape()) {
            case LIST -> item(node.put("type", "array").putObject("items"), type);
            case VALUES ->
                field(
                        node.put("type", "array").putObject("items"),
                        type.fields().get(0));
            case ONE -> {
                item(node, type);
                node.putArray("type").add("object").add("null");
                node.put("description", type.about());
            }
            case MAP -> {
                object(node);
                ObjectNode properties = (ObjectNode) node.get("properties");
                type.fields()
                        .get(0)
                        .allowed()
                        .forEach(name ->
                                field(properties.putObject(name), type.fields().get(1)));
            }
        }
    }

    private static void item(ObjectNode node, RecordType type) {
        object(node);
        ObjectNode properties = (ObjectNode) node.get("properties");
        type.fields().forEach(field -> field(properties.putObject(field.name()), field));
        type.children().forEach(child -> records(properties.putObject(child.name()), child));
    }

    private static void object(ObjectNode node) {
        node.put("type", "object").put("additionalProperties", false).putObject("properties");
    }

    private static void field(ObjectNode node, Field field) {
        node.put("description", field.about());
        switch (field.kind()) {
            case NUMBER -> {
                type(node, field, "integer");
                if (field.most() < Integer.MAX_VALUE) {
                    node.put("maximum", field.most());
                }
            }
            case REFERENCE -> type(node, field, "integer", "string");
            case TEXT -> {
                type(node, field, "string");
                if (!field.allowed().isEmpty()) {
                    field.allowed().forEach(node.withArray("enum")::add);
                    if (field.nullable()) {
                        node.withArray("enum").addNull();
                    }
                } else if (field.most() < Integer.MAX_VALUE) {
                    node.put("maxLength", field.most());
                }
            }
            case PHONE -> type(node, field, "string");
            case SECOND, MILLISECOND -> {
                type(node, field, "string");
                node.put(
                        "pattern",
                        "^(now([+-]P.+)?|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d))$");
            }
            case FLAG -> type(node, field, "boolean");
            case WORDS ->
                field.allowed()
                        .forEach(node.put("type", "array").putObject("items").withArray("enum")::add);
            case JSON -> {
                // Anything.
            }
        }
    }

    private static void type(ObjectNode node, Field field, String... names) {
        List<String> types = new ArrayList<>(List.of(names));
        if (field.nullable()) {
            types.add("null");
        }
        if (types.size() == 1) {
            node.put("type", types.get(0));
        } else {
            types.forEach(node.withArray("type")::add);
        }
    }
}
