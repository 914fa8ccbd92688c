package io.getrasl.openapi.rules;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An operation where it stands.
 *
 * @param path    the path or the name of the webhook, with its path item
 * @param method  the method, with the operation
 * @param item    the path item
 * @param operation the operation
 * @param webhook whether it is one that the API calls
 */
record Endpoint(Member path, Member method, ObjectNode item, ObjectNode operation, boolean webhook) {

    /** All operations of a document: those of its paths, then those of its webhooks. */
    static List<Endpoint> of(ObjectNode document) {
        List<Endpoint> endpoints = new ArrayList<>();
        collect(document, "paths", endpoints);
        collect(document, "webhooks", endpoints);
        return endpoints;
    }

    /** Those that a client calls. */
    static List<Endpoint> called(ObjectNode document) {
        List<Endpoint> endpoints = new ArrayList<>();
        collect(document, "paths", endpoints);
        return endpoints;
    }

    private static void collect(ObjectNode document, String part, List<Endpoint> endpoints) {
        for (Member path : Nodes.members(document, part)) {
            ObjectNode item = References.object(document, path.value()).orElse(null);
            if (item == null) {
                continue;
            }
            for (Member method : item.members()) {
                if (UniqueOperationIds.METHODS.contains(method.name())
                        && method.value() instanceof ObjectNode operation) {
                    endpoints.add(new Endpoint(path, method, item, operation, part.equals("webhooks")));
                }
            }
        }
    }

    /** Where to point for what the operation lacks. */
    Place place() {
        return method.place();
    }

    /** {@code GET /contacts}. */
    String shown() {
        return method.name().toUpperCase(Locale.ROOT) + " " + path.name();
    }

    /** The parameters, as they are declared or referred to: those of the path item and those of the operation. */
    List<Node> parameters() {
        List<Node> all = new ArrayList<>(Nodes.items(item, "parameters"));
        all.addAll(Nodes.items(operation, "parameters"));
        return all;
    }
}
