package io.getrasl.openapi.rules;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Swagger Parser says, in words for someone who sees the authored files and not the bundle.
 *
 * @param pointer the part of the bundle that it is about
 * @param message what is wrong
 * @param remedy  what to do
 */
record StructureMessage(String pointer, String message, String remedy) {

    private static final Pattern ATTRIBUTE =
            Pattern.compile("attribute (.*) is (?:(missing)|repeated)", Pattern.DOTALL);
    private static final Pattern TARGET = Pattern.compile("target #(\\S+) is not of expected type (\\S+)");

    /** Translates one message about a document. */
    static StructureMessage of(ObjectNode document, String text) {
        Matcher attribute = ATTRIBUTE.matcher(text);
        if (!attribute.matches()) {
            return warning(document, StructureLocation.find(document, text));
        }
        StructureLocation location = StructureLocation.find(document, attribute.group(1));
        String pointer = location.pointer();
        String key = location.rest().isEmpty() ? lastName(pointer) : location.rest();
        if (attribute.group(2) != null) {
            // A parameter needs one of the two, and it is the other one that is meant.
            String missing = key.equals("content") && pointer.contains("/parameters/") ? "schema" : key;
            return new StructureMessage(pointer, "'" + missing + "' is missing here", "add '" + missing + "'");
        }
        return new StructureMessage(pointer, "'" + key + "' repeats another one", "give each its own");
    }

    private static StructureMessage warning(ObjectNode document, StructureLocation location) {
        Matcher target = TARGET.matcher(location.rest());
        if (target.matches()) {
            String file = document.at(JsonPointer.decodePercent(target.group(1)))
                    .map(node -> node.place().file())
                    .orElse(target.group(1));
            return new StructureMessage(
                    location.pointer(),
                    "this reference must lead to a " + target.group(2) + ", and " + file + " is none",
                    "refer to a component of the right kind");
        }
        return new StructureMessage(
                location.pointer(),
                location.rest().isEmpty() ? lastName(location.pointer()) : location.rest(),
                "write it as OpenAPI 3.1 defines it");
    }

    private static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
