package io.getrasl.conformance.wrong;

import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Edits of error bodies. */
final class Errors {

    private Errors() {}

    /** Another code for the errors that have the one. */
    static Consumer<ObjectNode> code(String documented, String wrong) {
        return body -> {
            if (body.at("/error/code").asString().equals(documented)) {
                ((ObjectNode) body.get("error")).put("code", wrong);
            }
        };
    }

    /** The envelope of version 1. */
    static void oldEnvelope(ObjectNode body) {
        String message = body.at("/error/message").asString();
        body.removeAll();
        body.put("status", "error").put("message", message);
    }

    /** The last part of each field's path only. */
    static void withoutPaths(ObjectNode body) {
        if (body.at("/error/details") instanceof ObjectNode details) {
            ObjectNode bare = details.objectNode();
            details.propertyStream()
                    .forEach(field -> bare.set(
                            field.getKey().replaceAll("\\.[0-9]+", "").replaceAll(".*\\.", ""), field.getValue()));
            ((ObjectNode) body.get("error")).set("details", bare);
        }
    }

    /** One text instead of the list of texts. */
    static void firstMessageOnly(ObjectNode body) {
        if (body.at("/error/details") instanceof ObjectNode details) {
            details.propertyNames()
                    .forEach(field -> details.set(field, details.get(field).path(0)));
        }
    }

    /** Without details where the code is that. */
    static Consumer<ObjectNode> noDetails(String code) {
        return body -> {
            if (body.at("/error/code").asString().equals(code)) {
                ((ObjectNode) body.get("error")).putNull("details");
            }
        };
    }
}
