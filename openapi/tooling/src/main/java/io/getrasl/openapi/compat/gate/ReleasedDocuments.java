package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/** Reads released bundles, the same one only once: it never changes, and a check may be repeated many times. For one thread. */
public final class ReleasedDocuments {

    private String text = "";
    private Optional<ApiDocument> document = Optional.empty();

    /** The newest release; empty if there is none, or it cannot be read. */
    Optional<ApiDocument> newest(PolicyFiles files) {
        Optional<String> path = Releases.newest(files.list(Releases.FOLDER)).map(name -> Releases.FOLDER + "/" + name);
        return path.flatMap(files::text).flatMap(found -> read(found, files.shown(path.get())));
    }

    private Optional<ApiDocument> read(String found, String shown) {
        if (!found.equals(text)) {
            text = found;
            document = new YamlReader(shown)
                    .read(found)
                    .filter(ObjectNode.class::isInstance)
                    .map(root -> ApiDocument.bundled((ObjectNode) root));
        }
        return document;
    }
}
