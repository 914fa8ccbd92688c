/**
 * The specification of the RASL API as data: its bundle, what is wrong with it, and where each part of it was written.
 *
 * <p>The way of a check: {@link io.getrasl.openapi.source} reads the files, {@link io.getrasl.openapi.rules} judge them,
 * {@link io.getrasl.openapi.bundle} makes one document of them, {@link io.getrasl.openapi.profile} makes that document digestible
 * for OpenAPI Generator.
 */
package io.getrasl.openapi;
