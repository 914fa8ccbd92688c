/**
 * What can go wrong, all of it unchecked: {@link io.getrasl.client.error.RaslException} is the root, {@link
 * io.getrasl.client.error.RaslApiException} an error reply, with a class per kind of error and below it one per error code.
 */
@NullMarked
package io.getrasl.client.error;

import org.jspecify.annotations.NullMarked;
