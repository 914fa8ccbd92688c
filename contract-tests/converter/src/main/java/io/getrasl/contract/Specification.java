package io.getrasl.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * The bundled specification as contracts are read from it. Immutable and safe to share.
 */
public final class Specification {
    private static final String BUNDLE = "/io/getrasl/openapi/rasl-v2.json";
    private static final String SOURCE_MAP = "/io/getrasl/openapi/rasl-v2.sourcemap.json";
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode bundle;
    private final SourceLocations locations;

    private Specification(JsonNode bundle, SourceLocations locations) {
        this.bundle = bundle;
        this.locations = locations;
    }

    /**
     * Reads the bundle, and its source map where there is one, from the class path.
     *
     * @throws IllegalStateException when the bundle is not on the class path
     */
    public static Specification fromClassPath() {
        JsonNode bundle =
                resource(BUNDLE).orElseThrow(() -> new IllegalStateException(BUNDLE + " is not on the class path"));
        return new Specification(
                bundle, resource(SOURCE_MAP).map(SourceLocations::of).orElse(SourceLocations.NONE));
    }

    /**
     * Takes a parsed bundle.
     *
     * @param sourceMap the parsed source map, or {@code null} to name places by their pointers
     */
    public static Specification of(JsonNode bundle, JsonNode sourceMap) {
        return new Specification(bundle, sourceMap == null ? SourceLocations.NONE : SourceLocations.of(sourceMap));
    }

    /** The whole document. Not to be changed. */
    public JsonNode bundle() {
        return bundle;
    }

    /** The operations in the order of the document. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (SpecNode.Field path : root().get("paths").fields()) {
            for (SpecNode.Field method : path.value().fields()) {
                if (METHODS.contains(method.name())) {
                    operations.add(new Operation(
                            method.name().toUpperCase(Locale.ROOT), path.name(), path.value(), method.value()));
                }
            }
        }
        return operations;
    }

    /**
     * The operation of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no operation " + id));
    }

    /** The webhooks in the order of the document. */
    public List<Webhook> webhooks() {
        return root().get("webhooks").fields().stream()
                .map(webhook -> new Webhook(webhook.name(), webhook.value().get("post")))
                .toList();
    }

    /** Path below which the first server serves, such as {@code /api/v2}; empty when it serves at the root. */
    public String basePath() {
        String url = bundle.at("/servers/0/url").asString("");
        String path = URI.create(url).getPath();
        return path == null ? "" : path.replaceAll("/+$", "");
    }

    /** The authored place of a pointer of the bundle, as {@code file:line:column}, else the pointer itself. */
    public String locate(JsonPointer pointer) {
        return locations.locate(pointer);
    }

    /** What the error catalogue says of a code: its status, its message, and where it has them the schema of its details. */
    public Optional<CatalogueEntry> error(String code) {
        SpecNode entry = root().get("components")
                .get("schemas")
                .get("ErrorCode")
                .get("x-error-catalogue")
                .get(code);
        if (!entry.isPresent()) {
            return Optional.empty();
        }
        SpecNode details = entry.get("details");
        return Optional.of(new CatalogueEntry(
                code,
                entry.json().path("status").asInt(),
                details.isPresent() ? Optional.of(details.pointer()) : Optional.empty()));
    }

    SpecNode root() {
        return SpecNode.root(bundle);
    }

    private static Optional<JsonNode> resource(String name) {
        try (InputStream stream = Specification.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(Json.MAPPER.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One code of the error catalogue.
     *
     * @param code the code
     * @param status the one HTTP status that carries it
     * @param details where the schema of its details stands, empty for codes without details
     */
    public record CatalogueEntry(String code, int status, Optional<JsonPointer> details) {}
}
