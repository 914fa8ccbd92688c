/**
 * The server side of the RASL API v2. Implement the interfaces of {@code io.getrasl.server.api}; authentication, reading and
 * checking of requests, the envelopes of replies and every documented error are taken care of.
 */
@NullMarked
package io.getrasl.server;

import org.jspecify.annotations.NullMarked;
