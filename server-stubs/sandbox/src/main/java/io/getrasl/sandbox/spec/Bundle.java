package io.getrasl.sandbox.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled specification, as it stands in the jar of the contract. Immutable. */
public final class Bundle {

    private static final String RESOURCE = "/io/getrasl/openapi/rasl-v2.json";

    private final JsonNode root;

    private Bundle(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads the bundle from the class path.
     *
     * @throws IllegalStateException when it is not there
     */
    public static Bundle load() {
        try (InputStream stream = Bundle.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The specification " + RESOURCE + " is not on the class path");
            }
            return new Bundle(JsonMapper.builder().build().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the specification. */
    public String version() {
        return root.path("info").path("version").asString();
    }

    /** The whole document. */
    JsonNode root() {
        return root;
    }

    /** The node itself, or what it refers to. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null
                ? node
                : resolve(root.at(reference.stringValue().substring(1)));
    }
}
