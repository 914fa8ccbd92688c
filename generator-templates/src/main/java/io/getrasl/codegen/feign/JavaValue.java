package io.getrasl.codegen.feign;

import com.fasterxml.jackson.databind.JsonNode;
import io.getrasl.codegen.Model;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON of an example as the Java code that a caller writes for it. */
final class JavaValue {

    private static final Code.Atom NULL = new Code.Atom("null");

    private final Specification specification;

    JavaValue(Specification specification) {
        this.specification = specification;
    }

    /** An object lacks what its class wants, so that callers cannot build it, or nobody would write it in one expression. */
    static final class InexpressibleException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * The expression.
     *
     * @param boxed whether an object is wanted, to which Java does not widen: {@code 4L} for a {@code Long}
     * @throws InexpressibleException if callers cannot build it
     */
    Code of(Type type, JsonNode json, boolean boxed) {
        if (json.isNull()) {
            return NULL;
        } else if (type instanceof Type.Scalar scalar) {
            return scalar(scalar, json, boxed);
        } else if (type instanceof Type.EnumRef named) {
            return enumeration(named, json.asText());
        } else if (type instanceof Type.ModelRef named) {
            return model(specification.model(named.name()), json);
        } else if (type instanceof Type.ListOf list) {
            return list(list, json);
        } else if (type instanceof Type.MapOf map) {
            return map(json, map.values());
        }
        return plain(json);
    }

    /** Each item of a list, for a method that takes any number of them. */
    List<Code> items(Type.ListOf list, JsonNode json, boolean boxed) {
        return StreamSupport.stream(json.spliterator(), false)
                .map(it -> of(list.items(), it, boxed))
                .toList();
    }

    private Code list(Type.ListOf list, JsonNode json) {
        boolean holdsNull = json.valueStream().anyMatch(JsonNode::isNull);
        return new Code.Call(holdsNull ? "Arrays.asList" : "List.of", items(list, json, true));
    }

    private static Code scalar(Type.Scalar scalar, JsonNode json, boolean boxed) {
        String text = json.asText();
        return switch (scalar) {
            case BOOLEAN, INT -> new Code.Atom(text);
            case LONG -> new Code.Atom(boxed || !json.canConvertToInt() ? text + "L" : text);
            case DOUBLE -> new Code.Atom(String.valueOf(json.asDouble()));
            case STRING -> new Code.Atom(Text.literal(text));
            case DATE -> parsed("LocalDate.parse", text);
            case DATE_TIME -> parsed("OffsetDateTime.parse", text);
            case UUID -> parsed("UUID.fromString", text);
            case BINARY ->
                new Code.Atom("UploadFile.of(Path.of("
                        + Text.literal(json.path("filename").asText("file.bin")) + "))");
            case NULL -> NULL;
        };
    }

    private static Code parsed(String method, String text) {
        return new Code.Atom(method + "(" + Text.literal(text) + ")");
    }

    /** A constant, or {@code of} where this version of the client has none. */
    private Code enumeration(Type.EnumRef type, String value) {
        return new EnumView(specification.model(type.name()))
                .constants().stream()
                        .filter(it -> it.literal().equals(Text.literal(value)))
                        .findFirst()
                        .<Code>map(it -> new Code.Atom(type.name() + "." + it.name()))
                        .orElseGet(() -> parsed(type.name() + ".of", value));
    }

    private Code model(Model model, JsonNode json) {
        ModelView view = new ModelView(model, true);
        if (view.properties().stream().anyMatch(it -> it.property().required() && !json.has(it.wireName()))) {
            throw new InexpressibleException();
        }
        List<PropertyView> arguments = view.arguments();
        boolean onlyThose =
                json.size() == arguments.size() && arguments.stream().allMatch(it -> json.hasNonNull(it.wireName()));
        if (view.hasOf() && onlyThose) {
            List<Code> values = new ArrayList<>();
            for (PropertyView argument : arguments) {
                boolean last = argument == arguments.get(arguments.size() - 1);
                values.addAll(last ? spread(argument, json) : List.of(single(argument, json)));
            }
            return new Code.Call(model.name() + ".of", values);
        }
        List<Code.Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            calls.add(view.properties().stream()
                    .filter(it -> it.wireName().equals(entry.getKey()))
                    .findFirst()
                    .map(it -> new Code.Call(it.name(), spread(it, json)))
                    .orElseGet(() -> new Code.Call(
                            "additionalProperty",
                            List.of(new Code.Atom(Text.literal(entry.getKey())), plain(entry.getValue())))));
        }
        calls.add(new Code.Call("build", List.of()));
        return new Code.Chain(model.name() + ".builder()", calls);
    }

    private Code single(PropertyView property, JsonNode json) {
        return of(property.property().type(), json.get(property.wireName()), isBoxed(property));
    }

    /** The items themselves where the method takes them so. */
    private List<Code> spread(PropertyView property, JsonNode json) {
        JsonNode value = json.get(property.wireName());
        Varargs varargs = property.varargs();
        if (varargs == null) {
            return List.of(single(property, json));
        }
        if (value.isNull()) {
            return List.of(new Code.Atom("(" + property.type().name() + ") null"));
        }
        return value.isEmpty()
                ? List.of(new Code.Atom("List.of()"))
                : items((Type.ListOf) property.property().type(), value, !varargs.needsArrays());
    }

    private static boolean isBoxed(PropertyView property) {
        return property.takes().startsWith("@Nullable");
    }

    private Code map(JsonNode json, Type values) {
        if (json.valueStream().anyMatch(JsonNode::isNull)) {
            throw new InexpressibleException();
        }
        List<Code> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            entries.add(new Code.Atom(Text.literal(entry.getKey())));
            entries.add(of(values, entry.getValue(), true));
        }
        return new Code.Call("Map.of", entries);
    }

    /** A value that no schema describes. */
    private Code plain(JsonNode json) {
        if (json.isNull()) {
            return NULL;
        } else if (json.isObject()) {
            return map(json, new Type.Any());
        } else if (json.isArray()) {
            return list(new Type.ListOf(new Type.Any()), json);
        }
        return new Code.Atom(json.isTextual() ? Text.literal(json.asText()) : json.asText());
    }
}
