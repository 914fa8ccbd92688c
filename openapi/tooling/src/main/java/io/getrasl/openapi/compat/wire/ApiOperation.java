package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.java.JavaNames;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operation, a delivery of a webhook, or a callback.
 *
 * @param label  how messages name it, for example {@code `GET /contacts`}
 * @param path   its path, event or expression as it was written
 * @param place  where its method was written
 * @param item   the path item that it stands in
 * @param node   the operation itself
 */
record ApiOperation(String label, String path, Place place, ObjectNode item, ObjectNode node) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    /** The operations of a document by method and path, whatever the variables of the path are called. */
    static Map<String, ApiOperation> paths(ApiDocument document) {
        Map<String, ApiOperation> found = new LinkedHashMap<>();
        for (Member path : document.members(document.root(), "paths")) {
            if (path.name().startsWith("/")) {
                of(document, path)
                        .forEach((method, operation) ->
                                found.put(method + " " + path.name().replaceAll("\\{[^}]*}", "{}"), operation));
            }
        }
        return found;
    }

    /** The webhooks of a document by method and event; some documents of OpenAPI 3.0 have them as an extension. */
    static Map<String, ApiOperation> webhooks(ApiDocument document) {
        Map<String, ApiOperation> found = new LinkedHashMap<>();
        for (String section : List.of("webhooks", "x-webhooks")) {
            for (Member event : document.members(document.root(), section)) {
                of(document, event)
                        .forEach((method, operation) -> found.put(
                                method + " " + event.name(), operation.called("webhook `" + event.name() + "`")));
            }
        }
        return found;
    }

    /** The operations of one path item by their methods in upper case. */
    static Map<String, ApiOperation> of(ApiDocument document, Member path) {
        Map<String, ApiOperation> found = new LinkedHashMap<>();
        ObjectNode item = document.object(path.value());
        for (Member member : item.members()) {
            if (METHODS.contains(member.name()) && member.value() instanceof ObjectNode operation) {
                String method = member.name().toUpperCase(java.util.Locale.ROOT);
                found.put(
                        method,
                        new ApiOperation(
                                "`" + method + " " + path.name() + "`", path.name(), member.place(), item, operation));
            }
        }
        return found;
    }

    ApiOperation called(String other) {
        return new ApiOperation(other, path, place, item, node);
    }

    Optional<String> id() {
        return node.text("operationId");
    }

    /** The first of its tags: the group that generated code puts it in. */
    String tag() {
        return node.child("tags")
                .flatMap(tags -> tags.child("0"))
                .map(tag -> tag instanceof io.getrasl.openapi.tree.ScalarNode scalar ? scalar.text() : "")
                .orElse("default");
    }

    /** The method that Java callers call; empty if it has no name. */
    String javaMethod() {
        return id().map(id -> javaInterface() + "." + id).orElse("");
    }

    /** The interface that Java callers find it in. */
    String javaInterface() {
        return JavaNames.pascal(tag()) + "Api";
    }

    /** Where a keyword of it was written, or else the operation. */
    Place place(String keyword) {
        return node.member(keyword).map(Member::place).orElse(place);
    }

    /** A keyword that the path item or the document may give for all of their operations. */
    Optional<Node> inherited(String keyword, ApiDocument document) {
        return node.child(keyword)
                .or(() -> item.child(keyword))
                .or(() -> document.root().child(keyword));
    }
}
