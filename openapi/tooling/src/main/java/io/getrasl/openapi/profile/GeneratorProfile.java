package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;

/** Derives from a bundle the document that OpenAPI Generator reads. */
public final class GeneratorProfile {

    private static final List<Rewriting> REWRITINGS =
            List.of(new WebhooksAside(), new WithoutAllOf(), new WithoutSparseSchemas(), new NullableReferences());

    private GeneratorProfile() {}

    /**
     * The document that OpenAPI Generator reads.
     *
     * @param bundle the bundled document
     */
    public static ObjectNode of(ObjectNode bundle) {
        ObjectNode document = bundle;
        for (Rewriting rewriting : REWRITINGS) {
            document = rewriting.rewrite(document);
        }
        return document;
    }
}
