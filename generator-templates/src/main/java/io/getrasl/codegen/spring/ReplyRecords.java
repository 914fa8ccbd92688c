package io.getrasl.codegen.spring;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the records that a server sends: what is required cannot be left out. */
final class ReplyRecords {

    private final Schemas schemas;
    private final Imports imports = new Imports(Packages.MODEL);
    private final JavaTypes types = new JavaTypes(imports);

    ReplyRecords(Schemas schemas) {
        this.schemas = schemas;
    }

    RecordView view(Model model) {
        common(imports);
        String name = Names.pascal(model.name());
        List<RecordView.Component> components = new ArrayList<>();
        List<RecordView.Constant> constants = new ArrayList<>();
        for (Property property : model.properties()) {
            Object constant = schemas.resolve(property.schema()).getConst();
            if (constant == null) {
                components.add(component(name, property));
            } else {
                constants.add(constant(property, constant));
            }
        }
        return new RecordView(
                Packages.MODEL,
                imports.names(),
                name,
                Text.javadoc(model.description(), ""),
                false,
                false,
                components.stream().anyMatch(RecordView.Component::sensitive),
                order(model),
                components,
                constants,
                List.of());
    }

    /** What the template itself mentions. */
    static void common(Imports imports) {
        imports.use("com.fasterxml.jackson.annotation", "JsonInclude");
        imports.use("com.fasterxml.jackson.annotation", "JsonPropertyOrder");
        imports.use("org.jspecify.annotations", "Nullable");
    }

    static String order(Model model) {
        return model.properties().stream()
                .map(property -> Text.literal(property.name()))
                .collect(Collectors.joining(", "));
    }

    static String wireName(Imports imports, Property property) {
        String name = Names.camel(property.name());
        return name.equals(property.name())
                ? ""
                : "@" + imports.use("com.fasterxml.jackson.annotation", "JsonProperty") + "("
                        + Text.literal(property.name()) + ") ";
    }

    private RecordView.Component component(String owner, Property property) {
        boolean present = property.required() && !property.nullable();
        String name = Names.camel(property.name());
        String type = present ? plain(owner, property) : nullable(owner, property);
        String always = property.required() && property.nullable()
                ? "@" + imports.use("com.fasterxml.jackson.annotation", "JsonInclude") + "(JsonInclude.Include.ALWAYS) "
                : "";
        String wire = wireName(imports, property) + timestamp(property);
        if (!property.required() && property.nullable()) {
            return component(property, name, wire, nullable(owner, property));
        }
        return new RecordView.Component(
                name,
                Text.javadoc(property.description(), ""),
                wire + always + type,
                type,
                nullable(owner, property),
                name,
                present && types.primitive(property.type()) ? required(owner, property) : name,
                normal(owner, property, present),
                property.sensitive());
    }

    /** May be left out and may be null, and the two differ. */
    private RecordView.Component component(Property property, String name, String wire, String type) {
        String holder = imports.use("org.openapitools.jackson.nullable", "JsonNullable");
        return new RecordView.Component(
                name,
                Text.javadoc(property.description(), ""),
                wire + holder + "<" + type + ">",
                type,
                "@" + imports.use("org.jspecify.annotations", "Nullable") + " " + holder + "<" + type + ">",
                holder + ".of(" + name + ")",
                name,
                "Values.orUndefined(" + name + ")",
                property.sensitive());
    }

    /** Times are written to the second unless the specification says otherwise ({@code x-timestamp}). */
    private String timestamp(Property property) {
        boolean milliseconds = property.type() == Type.Scalar.DATE_TIME
                && "milliseconds".equals(Schemas.text(schemas.resolve(property.schema()), "x-timestamp"));
        return milliseconds
                ? "@" + imports.use("tools.jackson.databind.annotation", "JsonSerialize") + "(using = "
                        + imports.use(Packages.JSON, "MillisecondsSerializer") + ".class) "
                : "";
    }

    private String plain(String owner, Property property) {
        return types.primitive(property.type()) ? types.plain(property.type()) : types.boxed(owner, property);
    }

    private String nullable(String owner, Property property) {
        return "@" + imports.use("org.jspecify.annotations", "Nullable") + " " + types.boxed(owner, property);
    }

    private String normal(String owner, Property property, boolean present) {
        String name = Names.camel(property.name());
        String value = present && !types.primitive(property.type()) ? required(owner, property) : name;
        if (JavaTypes.isCollection(property.type())) {
            return present ? "Values.copy(" + value + ")" : "Values.copyOrNull(" + value + ")";
        }
        return value.equals(name) ? null : value;
    }

    private static String required(String owner, Property property) {
        return "Values.required(" + Names.camel(property.name()) + ", " + Text.literal(owner + "." + property.name())
                + ")";
    }

    private RecordView.Constant constant(Property property, Object value) {
        imports.use("com.fasterxml.jackson.annotation", "JsonProperty");
        boolean text = property.type() == Type.Scalar.STRING;
        return new RecordView.Constant(
                Names.camel(property.name()),
                Text.javadoc(property.description(), "    "),
                Text.literal(property.name()),
                text ? "String" : types.plain(property.type()),
                text ? Text.literal(value.toString()) : value.toString());
    }
}
