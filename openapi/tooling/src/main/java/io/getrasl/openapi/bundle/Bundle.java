package io.getrasl.openapi.bundle;

import io.getrasl.openapi.tree.ObjectNode;

/**
 * The specification as one document, in which every reference is a pointer into the document itself.
 *
 * @param name     the name of the root document without its ending, for example {@code rasl-v2}
 * @param document the document; its nodes know where they were written
 */
public record Bundle(String name, ObjectNode document) {}
