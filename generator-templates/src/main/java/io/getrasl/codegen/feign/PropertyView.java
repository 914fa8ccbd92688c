package io.getrasl.codegen.feign;

import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.Map;

/**
 * A property as the model template sees it.
 *
 * @param name of the accessor and the setter
 * @param presence name of the method that tells whether the property is there
 * @param constant name of the property's description
 */
record PropertyView(Property property, String name, String presence, String constant) {

    JavaType type() {
        JavaType type = JavaType.of(property.type());
        Map<String, Object> extensions = property.schema().getExtensions();
        boolean millis = extensions != null && "milliseconds".equals(extensions.get("x-timestamp"));
        return millis ? type.codedBy("Codecs.DATE_TIME_MILLIS") : type;
    }

    boolean canBeNull() {
        return property.nullable() || property.type().isNull();
    }

    String definition() {
        return "Property." + (property.required() ? "required" : "optional") + "("
                + Text.literal(property.name()) + ", " + type().codec() + ")"
                + (canBeNull() ? ".orNull()" : "")
                + (property.sensitive() ? ".hidden()" : "");
    }

    String returns() {
        return property.required() && !canBeNull() ? type().primitive() : "@Nullable " + type().name();
    }

    String reader() {
        if (!property.required()) {
            return "optional";
        }
        return canBeNull() ? "requiredOrNull" : "required";
    }

    String takes() {
        return canBeNull() ? "@Nullable " + type().name() : type().primitive();
    }

    String setter() {
        if (property.type() instanceof Type.ListOf list
                && !JavaType.of(list.items()).isGeneric()) {
            return "setList";
        }
        return type().isGeneric() || "Object".equals(type().name()) ? "setCopy" : "set";
    }

    Varargs varargs() {
        return Varargs.of(property.type());
    }

    boolean throwsWhenMissing() {
        return property.required();
    }

    String wireName() {
        return property.name();
    }

    boolean deprecated() {
        return property.deprecated();
    }

    String doc() {
        return sentence("    ");
    }

    String builderDoc() {
        return sentence("        ");
    }

    private String sentence(String indent) {
        String text =
                property.description().isEmpty() ? "The property `" + property.name() + "`." : property.description();
        return Text.javadoc(text, indent) + values(indent);
    }

    private String values(String indent) {
        return property.allowed().isEmpty()
                ? ""
                : "\n" + indent + " * Known values: "
                        + Text.javadoc("`" + String.join("`, `", property.allowed()) + "`.", indent);
    }

    String absence() {
        if (property.required()) {
            return "";
        }
        return canBeNull() ? "null where it is absent or null" : "null where it is absent";
    }
}
