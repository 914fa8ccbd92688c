/** What a server implements: one interface per tag, generated from the specification. */
@NullMarked
package io.getrasl.server.api;

import org.jspecify.annotations.NullMarked;
