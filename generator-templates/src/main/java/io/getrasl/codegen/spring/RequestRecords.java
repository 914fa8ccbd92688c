package io.getrasl.codegen.spring;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Describes the records that a server receives: anything may be missing, and constraints say what must not be. */
final class RequestRecords {

    /** Checks that the constraints make; the texts of all others are handed to the implementation as constants. */
    private static final Set<String> OWN_CHECKS = Set.of(
            "required",
            "type",
            "enum",
            "minItems",
            "maxItems",
            "minLength",
            "maxLength",
            "format",
            "pattern",
            "minimum",
            "maximum");

    private final Schemas schemas;
    private final Imports imports = new Imports(Packages.MODEL);
    private final JavaTypes types = new JavaTypes(imports);
    private final Constraints constraints;

    RequestRecords(Schemas schemas) {
        this.schemas = schemas;
        this.constraints = new Constraints(schemas, imports);
    }

    RecordView view(Model model) {
        ReplyRecords.common(imports);
        imports.use(Packages.VALIDATION, "RequestModel");
        if (!model.closed()) {
            imports.use("com.fasterxml.jackson.annotation", "JsonIgnoreProperties");
        }
        List<RecordView.Component> components = model.properties().stream()
                .map(property -> component(model.name(), property))
                .toList();
        return new RecordView(
                Packages.MODEL,
                imports.names(),
                Names.pascal(model.name()),
                Text.javadoc(model.description(), ""),
                true,
                !model.closed(),
                components.stream().anyMatch(RecordView.Component::sensitive),
                ReplyRecords.order(model),
                components,
                List.of(),
                model.properties().stream().flatMap(this::texts).toList());
    }

    private Stream<RecordView.Text> texts(Property property) {
        return schemas.messages(property.schema()).entrySet().stream()
                .filter(message -> !OWN_CHECKS.contains(message.getKey()))
                .map(message -> new RecordView.Text(
                        Names.constant(property.name()) + "_" + Names.constant(message.getKey()),
                        Text.javadoc("The check `" + message.getKey() + "` of `" + property.name() + "` failed.", ""),
                        Text.literal(message.getValue())));
    }

    private RecordView.Component component(String owner, Property property) {
        String name = Names.camel(property.name());
        String nullable = "@" + imports.use("org.jspecify.annotations", "Nullable") + " ";
        String wire = ReplyRecords.wireName(imports, property) + wireProperty(property);
        String valueType = valueType(owner, property);
        String checks = constraints.of(property);
        if (!property.nullable()) {
            String type = nullable + valueType;
            return new RecordView.Component(
                    name,
                    Text.javadoc(property.description(), ""),
                    wire + checks + type,
                    type,
                    type,
                    name,
                    name,
                    normal(owner, property, name),
                    property.sensitive());
        }
        String holder = imports.use("org.openapitools.jackson.nullable", "JsonNullable");
        return new RecordView.Component(
                name,
                Text.javadoc(property.description(), ""),
                wire + holder + "<" + checks + nullable + valueType + ">",
                nullable + valueType,
                nullable + holder + "<" + nullable + valueType + ">",
                holder + ".of(" + name + ")",
                name,
                "Values.orUndefined(" + name + ")",
                property.sensitive());
    }

    private String normal(String owner, Property property, String name) {
        if (JavaTypes.isCollection(property.type())) {
            return "Values.copyOrNull(" + name + ")";
        }
        Object preset = schemas.resolve(property.schema()).getDefault();
        if (preset == null) {
            return null;
        }
        String type = types.boxed(owner, property);
        boolean listed = !InlineEnums.values(property).isEmpty() || property.type() instanceof Type.EnumRef;
        String value = listed ? type + ".of(" + Text.literal(preset.toString()) + ")" : literal(type, preset);
        return value == null ? null : "Values.orElse(" + name + ", " + value + ")";
    }

    private static String literal(String type, Object preset) {
        return switch (type) {
            case "Boolean", "Integer" -> preset.toString();
            case "Long" -> preset + "L";
            case "Double" -> preset + "d";
            case "String" -> Text.literal(preset.toString());
            default -> null;
        };
    }

    private String valueType(String owner, Property property) {
        Schema<?> schema = schemas.resolve(property.schema());
        if (Schemas.flag(property.schema(), "x-validated-by-item") || Schemas.flag(schema, "x-validated-by-item")) {
            return imports.use("java.util", "List") + "<" + imports.use("tools.jackson.databind", "JsonNode") + ">";
        }
        if (property.type() instanceof Type.ListOf list
                && InlineEnums.values(property).isEmpty()) {
            String checks = schema.getItems() == null ? "" : constraints.ofItem(list.items(), schema.getItems());
            return imports.use("java.util", "List") + "<" + checks + types.boxed(list.items()) + ">";
        }
        return types.boxed(owner, property);
    }

    private String wireProperty(Property property) {
        Map<String, String> messages = schemas.messages(property.schema());
        StringBuilder values = new StringBuilder();
        append(values, "required", property.required() ? "true" : null);
        append(values, "missing", literal(messages.get("required")));
        append(values, "type", literal(messages.get("type")));
        append(values, "values", literal(messages.get("enum")));
        append(values, "format", literal(messages.get("format")));
        return values.isEmpty() ? "" : "@" + imports.use(Packages.VALIDATION, "WireProperty") + "(" + values + ") ";
    }

    private static String literal(String text) {
        return text == null ? null : Text.literal(text);
    }

    private static void append(StringBuilder values, String name, String value) {
        if (value != null) {
            values.append(values.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(" = ")
                    .append(value);
        }
    }
}
