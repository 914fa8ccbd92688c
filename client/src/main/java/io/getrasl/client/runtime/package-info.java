/**
 * What generated code is built on. Callers meet these types as supertypes of models and queries and need nothing else of this
 * package; apart from the methods which those inherit, it may change without notice.
 */
@NullMarked
package io.getrasl.client.runtime;

import org.jspecify.annotations.NullMarked;
