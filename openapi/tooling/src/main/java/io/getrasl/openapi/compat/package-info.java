/**
 * What changed between two OpenAPI documents, and whom it breaks.
 *
 * <p>{@link io.getrasl.openapi.compat.document} reads documents of any origin, {@link io.getrasl.openapi.compat.schema} compares
 * schemas by the values that they allow, {@link io.getrasl.openapi.compat.wire} everything around them, and
 * {@link io.getrasl.openapi.compat.java} what callers of the generated client see. All differences end as
 * {@link io.getrasl.openapi.compat.Change}s in a {@link io.getrasl.openapi.compat.Comparison}.
 */
package io.getrasl.openapi.compat;
