package io.getrasl.contract;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** From a pointer of the bundle to the authored place. */
interface SourceLocations {
    /** Knows no place, so the pointer has to do. */
    SourceLocations NONE = JsonPointer::toString;

    /** The place of the pointer, or of its nearest ancestor that has one. */
    String locate(JsonPointer pointer);

    /** Reads the source map beside the bundle: a tree in which each part is {@code [file, line, column, {its parts}]}. */
    static SourceLocations of(JsonNode map) {
        JsonNode files = map.path("files");
        return pointer -> {
            JsonNode part = map.path("places");
            for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
                JsonNode next = part.path(3).path(rest.getMatchingProperty());
                if (next.isMissingNode()) {
                    break;
                }
                part = next;
            }
            return files.path(part.path(0).asInt()).asString()
                    + ':'
                    + part.path(1).asInt()
                    + ':'
                    + part.path(2).asInt();
        };
    }
}
