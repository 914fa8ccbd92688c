package io.getrasl.codegen.spring;

import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;

/** Bean-validation annotations for what a schema demands, each with its documented text. */
final class Constraints {

    private static final String STANDARD = "jakarta.validation.constraints";

    private final Schemas schemas;
    private final Imports imports;

    Constraints(Schemas schemas, Imports imports) {
        this.schemas = schemas;
        this.imports = imports;
    }

    /** The annotations of a property, each followed by a space. */
    String of(Property property) {
        Schema<?> schema = schemas.resolve(property.schema());
        Map<String, String> messages = schemas.messages(property.schema());
        String missing = messages.getOrDefault("required", "This field is required");
        boolean text = property.type() == Type.Scalar.STRING && schema.getEnum() == null;
        boolean demandsText = text && schema.getMinLength() != null && schema.getMinLength() > 0;
        StringBuilder checks = new StringBuilder();
        if (property.required() && !property.nullable()) {
            checks.append(standard(demandsText ? "NotEmpty" : "NotNull", "", missing));
        }
        if (demandsText && !(property.required() && !property.nullable())) {
            checks.append(own("TextLength", "min = 1, ", missing));
        }
        return checks.append(values(property.type(), schema, messages)).toString();
    }

    /** The annotations of an array's items. */
    String ofItem(Type type, Schema<?> item) {
        return values(type, schemas.resolve(item), schemas.messages(item));
    }

    private String values(Type type, Schema<?> schema, Map<String, String> messages) {
        if (Schemas.flag(schema, "x-validated-by-item")) {
            return items(schema, messages);
        }
        if (type instanceof Type.ModelRef) {
            return "@" + imports.use("jakarta.validation", "Valid") + " ";
        }
        if (type.isList()) {
            return items(schema, messages);
        }
        if (type == Type.Scalar.STRING && schema.getEnum() == null) {
            return lengths(schema, messages) + formats(schema, messages);
        }
        return type instanceof Type.Scalar ? bounds(schema, messages) : "";
    }

    private String items(Schema<?> schema, Map<String, String> messages) {
        Integer min = schema.getMinItems();
        Integer max = schema.getMaxItems();
        return (min == null || min == 0
                        ? ""
                        : standard(
                                "Size",
                                "min = " + min + ", ",
                                text(messages, "minItems", "Must hold at least", min, "item")))
                + (max == null
                        ? ""
                        : standard(
                                "Size",
                                "max = " + max + ", ",
                                text(messages, "maxItems", "Must hold at most", max, "item")));
    }

    private String lengths(Schema<?> schema, Map<String, String> messages) {
        Integer min = schema.getMinLength();
        Integer max = schema.getMaxLength();
        return (min == null || min <= 1
                        ? ""
                        : own(
                                "TextLength",
                                "min = " + min + ", ",
                                text(messages, "minLength", "Must be at least", min, "character")))
                + (max == null
                        ? ""
                        : own(
                                "TextLength",
                                "max = " + max + ", ",
                                text(messages, "maxLength", "Must be at most", max, "character")));
    }

    private String formats(Schema<?> schema, Map<String, String> messages) {
        StringBuilder checks = new StringBuilder();
        if ("email".equals(schema.getFormat())) {
            checks.append(own("Mailbox", "", messages.getOrDefault("format", "Must be an email address")));
        }
        if (schema.getPattern() != null) {
            String regexp = "regexp = " + Text.literal(wholeText(schema.getPattern())) + ", ";
            checks.append(
                    standard("Pattern", regexp, messages.getOrDefault("pattern", "Must match " + schema.getPattern())));
        }
        return checks.toString();
    }

    private String bounds(Schema<?> schema, Map<String, String> messages) {
        return bound(schema.getMinimum(), "DecimalMin", true, messages.get("minimum"), "Must be at least ")
                + bound(schema.getMaximum(), "DecimalMax", true, messages.get("maximum"), "Must be at most ")
                + bound(
                        schema.getExclusiveMinimumValue(),
                        "DecimalMin",
                        false,
                        messages.get("minimum"),
                        "Must be more than ")
                + bound(
                        schema.getExclusiveMaximumValue(),
                        "DecimalMax",
                        false,
                        messages.get("maximum"),
                        "Must be less than ");
    }

    private String bound(BigDecimal bound, String annotation, boolean inclusive, String stated, String text) {
        if (bound == null) {
            return "";
        }
        String plain = bound.toPlainString();
        String values = "value = " + Text.literal(plain) + ", " + (inclusive ? "" : "inclusive = false, ");
        return standard(annotation, values, stated == null ? text + plain : stated);
    }

    private static String text(Map<String, String> messages, String check, String text, int limit, String unit) {
        return messages.getOrDefault(check, text + " " + limit + " " + unit + (limit == 1 ? "" : "s"));
    }

    /** JSON Schema looks for the pattern anywhere, bean validation matches it against the whole text. */
    private static String wholeText(String pattern) {
        boolean anchored = pattern.startsWith("^") && pattern.endsWith("$") && !pattern.contains("|");
        return anchored ? pattern : "(?s).*(?:" + pattern + ").*";
    }

    private String standard(String annotation, String values, String message) {
        return annotation(imports.use(STANDARD, annotation), values, message);
    }

    private String own(String annotation, String values, String message) {
        return annotation(imports.use(Packages.VALIDATION, annotation), values, message);
    }

    /** Bean validation reads braces and dollars in a message as placeholders, so they are escaped. */
    private static String annotation(String name, String values, String message) {
        return "@" + name + "(" + values + "message = " + Text.literal(message.replaceAll("([\\\\{}$])", "\\\\$1"))
                + ") ";
    }
}
