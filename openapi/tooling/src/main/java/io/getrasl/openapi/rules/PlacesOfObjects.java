package io.getrasl.openapi.rules;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.IdentityHashMap;
import java.util.Map;

/** Where to point at an object as a whole: at the key that it stands under, or at the item of a list that it is. */
final class PlacesOfObjects {

    private final ObjectNode document;
    private final Map<Node, Place> places = new IdentityHashMap<>();

    private PlacesOfObjects(ObjectNode document) {
        this.document = document;
    }

    static PlacesOfObjects of(ObjectNode document) {
        return new PlacesOfObjects(document);
    }

    /** The place of an object of the document. */
    Place find(ObjectNode object) {
        // Most documents have nothing to point at.
        if (places.isEmpty()) {
            places.put(document, document.place());
            add(document);
        }
        return places.getOrDefault(object, object.place());
    }

    private void add(Node node) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                // A file that is put here as a whole is where something is missing, not the line that refers to it.
                boolean elsewhere =
                        !member.place().file().equals(member.value().place().file());
                places.putIfAbsent(member.value(), elsewhere ? member.value().place() : member.place());
                add(member.value());
            }
        } else if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                places.putIfAbsent(item, item.place());
                add(item);
            }
        }
    }
}
