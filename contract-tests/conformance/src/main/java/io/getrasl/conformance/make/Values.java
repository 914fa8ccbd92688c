package io.getrasl.conformance.make;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.References;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.contract.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Makes valid values of schemas. */
public final class Values {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'+00:00'");

    private final Names names;
    private final References references;
    private final Ids ids;

    public Values(Names names, References references, Ids ids) {
        this.names = names;
        this.references = references;
        this.ids = ids;
    }

    /**
     * A body with its required properties only.
     *
     * @throws NoValue when one of them cannot be made up
     */
    public ObjectNode minimal(Op op) {
        return object(op, shape(op), false);
    }

    /** A body with every property for which a value can be made up, texts at their longest. */
    public ObjectNode full(Op op) {
        return object(op, shape(op), true);
    }

    private static Shape shape(Op op) {
        return op.body().orElseThrow(() -> new NoValue(op.id() + " takes no JSON body"));
    }

    private ObjectNode object(Op op, Shape shape, boolean full) {
        ObjectNode object = Json.MAPPER.createObjectNode();
        for (Map.Entry<String, Shape> property : shape.properties().entrySet()) {
            boolean required = shape.required().contains(property.getKey());
            if (required || full) {
                value(op, property.getKey(), property.getValue(), required, full)
                        .ifPresent(value -> object.set(property.getKey(), value));
            }
        }
        return object;
    }

    private Optional<JsonNode> value(Op op, String name, Shape shape, boolean required, boolean full) {
        try {
            return Optional.of(value(op, name, shape, full));
        } catch (NoValue none) {
            if (required) {
                throw none;
            }
            return Optional.empty();
        }
    }

    /**
     * A value of one property.
     *
     * @throws NoValue when none can be made up
     */
    public JsonNode value(Op op, String name, Shape shape, boolean full) {
        if (shape.keyword("const").isValueNode()) {
            return shape.keyword("const");
        }
        if (shape.keyword("enum").isArray()) {
            JsonNode values = shape.keyword("enum");
            return values.get(names.random().nextInt(values.size()));
        }
        return switch (shape.type()) {
            case "string" -> StringNode.valueOf(new Texts(names, op).text(name, shape, full));
            case "integer", "number" -> number(op, name, shape);
            case "boolean" -> BooleanNode.valueOf(full);
            case "array" -> array(op, name, shape, full);
            case "object" -> object(op, shape, full);
            default -> throw new NoValue("no value can be made up for " + name);
        };
    }

    private JsonNode number(Op op, String name, Shape shape) {
        Optional<Resource> target = references.target(op, name, shape);
        if (target.isPresent()) {
            return ids.id(target.get())
                    .orElseThrow(() -> new NoValue("there is no " + target.get().singular()));
        }
        if (name.endsWith("_id")) {
            throw new NoValue("no operation lists what " + name + " names");
        }
        return LongNode.valueOf(shape.keyword("minimum").asLong(1));
    }

    private ArrayNode array(Op op, String name, Shape shape, boolean full) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        int least = shape.keyword("minItems").asInt(0);
        Shape items = shape.items().orElseThrow(() -> new NoValue("no items are described for " + name));
        Optional<Resource> target = references.target(op, name, shape);
        if (target.isPresent()) {
            List<JsonNode> found =
                    full || least > 0 ? ids.id(target.get()).stream().toList() : List.of();
            found.forEach(array::add);
        } else {
            for (int index = 0; index < Math.max(least, full ? 1 : 0); index++) {
                array.add(value(op, name, items, full));
            }
        }
        if (array.size() < least) {
            throw new NoValue("no items can be made up for " + name);
        }
        return array;
    }

    /** The present, as requests write it. */
    static String now() {
        return SECONDS.format(Instant.now().atOffset(ZoneOffset.UTC));
    }
}
