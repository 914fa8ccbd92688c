/**
 * Client of the RASL API. {@link io.getrasl.client.RaslClient} is where to start.
 */
@NullMarked
package io.getrasl.client;

import org.jspecify.annotations.NullMarked;
