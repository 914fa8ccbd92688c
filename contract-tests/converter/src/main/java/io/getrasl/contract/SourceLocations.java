package io.getrasl.contract;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** From a pointer of the bundle to the authored place. */
interface SourceLocations {
    /** Knows no place, so the pointer has to do. */
    SourceLocations NONE = JsonPointer::toString;

    /** The place of the pointer, or of its nearest ancestor that has one. */
    String locate(JsonPointer pointer);

    /** Reads {@code {"files": [...], "pointers": {"/info": [file, line, column]}}}. */
    static SourceLocations of(JsonNode map) {
        return pointer -> {
            for (JsonPointer place = pointer; place != null; place = place.head()) {
                JsonNode entry = map.path("pointers").path(place.toString());
                if (entry.isArray()) {
                    String file = map.path("files").path(entry.path(0).asInt()).asString();
                    return file
                            + ':'
                            + entry.path(1).asInt()
                            + ':'
                            + entry.path(2).asInt();
                }
            }
            return pointer.toString();
        };
    }
}
