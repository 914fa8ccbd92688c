/** What requests and replies hold: immutable records, generated from the specification. */
@NullMarked
package io.getrasl.server.model;

import org.jspecify.annotations.NullMarked;
