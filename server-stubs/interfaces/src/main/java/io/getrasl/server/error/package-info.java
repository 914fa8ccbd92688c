/** The documented errors: one exception per error code, generated from the specification. */
@NullMarked
package io.getrasl.server.error;

import org.jspecify.annotations.NullMarked;
