/** A JSON document whose every part knows the place where it was written. Immutable. */
package io.getrasl.openapi.tree;
