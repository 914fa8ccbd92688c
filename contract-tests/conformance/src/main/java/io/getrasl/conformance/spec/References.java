package io.getrasl.conformance.spec;

import java.util.List;
import java.util.Optional;

/** Finds out which kind of record a property names: {@code source_id}, {@code contact_ids}, {@code groups}. */
public final class References {
    private final List<Resource> resources;

    public References(List<Resource> resources) {
        this.resources = resources;
    }

    /** What a property of a body of this operation refers to; empty where no paths show such records. */
    public Optional<Resource> target(Op op, String property, Shape shape) {
        boolean many = shape.is("array");
        Shape one = many ? shape.items().orElse(shape) : shape;
        if (!one.is("integer")) {
            return Optional.empty();
        }
        if (many && property.equals("ids")) {
            return resources.stream()
                    .filter(resource -> op.path().startsWith(resource.path() + '/'))
                    .findFirst();
        }
        return resources.stream()
                .filter(resource ->
                        many && property.equals(resource.name()) || names(property, many ? "_ids" : "_id", resource))
                .findFirst();
    }

    private static boolean names(String property, String suffix, Resource resource) {
        if (!property.endsWith(suffix)) {
            return false;
        }
        String stem = property.substring(0, property.length() - suffix.length());
        return stem.equals(resource.singular()) || stem.endsWith('_' + resource.singular());
    }
}
