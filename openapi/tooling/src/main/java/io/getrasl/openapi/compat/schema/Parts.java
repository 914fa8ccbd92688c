package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Schemas that hold together, as they were written. Two are equal if they are made of the same nodes, not of equal ones, which
 * tells schemas in a circle apart.
 */
public final class Parts {

    /**
     * One of them.
     *
     * @param node     as it was written
     * @param baseOnly whether its alternatives are left out
     */
    record Part(Node node, boolean baseOnly) {

        boolean isSame(Part other) {
            return node == other.node && baseOnly == other.baseOnly;
        }
    }

    private static final Set<String> CHOICE = Set.of(
            "oneOf", "anyOf", "discriminator", "title", "description", "nullable", "example", "examples", "deprecated");

    private final List<Part> parts;

    private Parts(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** One schema. */
    public static Parts of(Node node) {
        return new Parts(List.of(new Part(node, false)));
    }

    /** Both of these. */
    Parts and(Parts others) {
        List<Part> both = new ArrayList<>(parts);
        others.parts.stream()
                .filter(part -> both.stream().noneMatch(part::isSame))
                .forEach(both::add);
        return new Parts(both);
    }

    /** What holds whatever alternative is chosen. */
    Parts base() {
        return new Parts(parts.stream().map(part -> new Part(part.node, true)).toList());
    }

    /** Whether nothing holds beside the alternatives. */
    boolean isOnlyAChoice() {
        return parts.stream()
                .allMatch(part -> part.node instanceof ObjectNode object
                        && object.members().stream().allMatch(member -> CHOICE.contains(member.name())));
    }

    List<Part> list() {
        return parts;
    }

    /** Where the first of them was written. */
    public Place place() {
        return parts.get(0).node.place();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Parts others) || others.parts.size() != parts.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isSame(others.parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Part part : parts) {
            hash = 31 * hash + System.identityHashCode(part.node) + (part.baseOnly ? 7 : 0);
        }
        return hash;
    }
}
