/** Semantic versions, and the one that a set of changes asks for. */
package io.getrasl.openapi.compat.version;
