package io.getrasl.openapi.source;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * One authored file.
 *
 * @param name     its path from the folder of the root document, with slashes, for example {@code paths/contacts.yaml}
 * @param shown    its path as findings show it, for example {@code openapi/paths/contacts.yaml}
 * @param role     what it is
 * @param content  empty if it cannot be read
 * @param problems what is wrong with it as YAML
 */
public record SourceFile(String name, String shown, Role role, Optional<ObjectNode> content, List<Finding> problems) {

    /** The first character of the file. */
    public Place start() {
        return Place.startOf(shown);
    }
}
