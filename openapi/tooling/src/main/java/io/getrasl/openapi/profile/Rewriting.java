package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.ObjectNode;

/** Replaces one construct that OpenAPI Generator mishandles with one that means the same to it. */
interface Rewriting {

    /** The document without the construct; the same document if it has none. */
    ObjectNode rewrite(ObjectNode document);
}
