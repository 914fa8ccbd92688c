package io.getrasl.conformance.spec;

import io.getrasl.contract.Specification;
import io.getrasl.contract.check.SchemaCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** The bundled specification, as checks are derived from it. Immutable and safe to share. */
public final class Spec {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Specification specification;
    private final SchemaCheck schemas;
    private final List<Op> ops;
    private final List<Resource> resources;

    public Spec(Specification specification) {
        this.specification = specification;
        this.schemas = new SchemaCheck(specification);
        this.ops = operations(Node.root(specification.bundle()));
        this.resources = Resources.of(ops);
    }

    private static List<Op> operations(Node root) {
        List<Op> found = new ArrayList<>();
        root.get("paths")
                .fields()
                .forEach((path, item) -> item.fields().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        found.add(new Op(method.toUpperCase(Locale.ROOT), path, item, operation));
                    }
                }));
        return List.copyOf(found);
    }

    /** The operations in the order of the document. */
    public List<Op> ops() {
        return ops;
    }

    /** The kinds of records that the paths show. */
    public List<Resource> resources() {
        return resources;
    }

    /** Judges bodies by schemas. */
    public SchemaCheck schemas() {
        return schemas;
    }

    /** What an error code means: its status, and the schema of its details. */
    public Optional<Specification.CatalogueEntry> error(String code) {
        return specification.error(code);
    }

    /** The status of an error code; 0 for one that the catalogue does not have. */
    public int status(String code) {
        return error(code).map(Specification.CatalogueEntry::status).orElse(0);
    }

    /** The schema at a pointer of the bundle. */
    public Shape shape(JsonPointer pointer) {
        Node node = Node.root(specification.bundle());
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            node = node.get(rest.getMatchingProperty());
        }
        return Shape.of(node);
    }

    /** The authored place of a pointer, as {@code file:line:column}. */
    public String locate(JsonPointer pointer) {
        return specification.locate(pointer);
    }

    public JsonNode bundle() {
        return specification.bundle();
    }

    public String version() {
        return bundle().at("/info/version").asString();
    }
}
